package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.StoredDocument;
import cn.metrology.lims.standards.model.FileType;
import cn.metrology.lims.standards.model.StandardDocument;
import cn.metrology.lims.standards.model.StandardFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The document set (文件集) of a measurement standard: filed, listed, read (MS-04). */
@Stateless
public class StandardFileService {
    private StandardFiles files;
    private Documents documents;
    private Holdings holdings;
    private CurrentUser user;
    private Clock clock;

    protected StandardFileService() {} // container proxy

    @Inject
    public StandardFileService(
            StandardFiles files, Documents documents, Holdings holdings, CurrentUser user, Clock clock) {
        this.files = files;
        this.documents = documents;
        this.holdings = holdings;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public List<DocumentView> file(@Valid FileDocument command) {
        holdings.standard(command.standardCode());
        StandardDocument document = new StandardDocument(
                command.standardCode(), command.part(), command.title().strip(), user.id(), clock.instant());
        if (command.content() != null) {
            String type = FileType.of(command.content()).mediaType();
            document.holding(documents.store(command.content(), type), type);
        }
        files.add(document);
        return of(command.standardCode());
    }

    /** All eighteen parts, whether there is anything in them or not. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<DocumentView> of(String standardCode) {
        holdings.standard(standardCode);
        Map<DocumentPart, List<StandardDocument>> byPart =
                files.documents(standardCode).stream().collect(Collectors.groupingBy(StandardDocument::part));
        return Arrays.stream(DocumentPart.values())
                .map(part -> view(part, byPart.getOrDefault(part, List.of())))
                .toList();
    }

    private DocumentView view(DocumentPart part, List<StandardDocument> filed) {
        DocumentState state = filed.isEmpty()
                ? part.kept() ? DocumentState.KEPT : DocumentState.MISSING
                : filed.stream().anyMatch(StandardDocument::isFile)
                        ? DocumentState.PRESENT
                        : DocumentState.NOT_APPLICABLE;
        return new DocumentView(
                part, state, filed.stream().map(one -> one.view(holdings::name)).toList());
    }

    @RolesAllowed(Right.STANDARD_READ)
    public StoredDocument read(String standardCode, String hash) {
        holdings.standard(standardCode);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new BusinessException(StandardsError.FILE_NOT_FOUND, hash);
        }
        return files.document(standardCode, hash)
                .flatMap(found -> documents.find(new Sha256(hash)))
                .orElseThrow(() -> new BusinessException(StandardsError.FILE_NOT_FOUND, hash));
    }
}
