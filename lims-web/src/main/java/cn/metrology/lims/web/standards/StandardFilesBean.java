package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.DocumentPart;
import cn.metrology.lims.standards.DocumentView;
import cn.metrology.lims.standards.FileDocument;
import cn.metrology.lims.standards.StandardFileService;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** The tab for attachments of standards/standard.xhtml: the document set of JJF 1033. */
@Named
@ViewScoped
public class StandardFilesBean implements Serializable {
    @Inject
    private StandardFileService service;

    @Inject
    private StandardBean standard;

    @Inject
    private Act act;

    @Inject
    private Messages messages;

    private transient UploadedFile upload;
    private DocumentPart part;
    private String title;
    private List<DocumentView> parts;

    public List<DocumentView> getParts() {
        if (parts == null) {
            parts = service.of(standard.getCode());
        }
        return parts;
    }

    public void file() {
        boolean attached = upload != null && upload.getFileName() != null && upload.getSize() > 0;
        String named = title == null && attached ? upload.getFileName() : title;
        act.send(
                        new FileDocument(standard.getCode(), part, named, attached ? upload.getContent() : null),
                        service::file)
                .ifPresent(now -> {
                    parts = now;
                    title = null;
                    messages.done("standards.file.added");
                });
    }

    public String kind(DocumentView row) {
        return switch (row.state()) {
            case PRESENT, KEPT -> "good";
            case NOT_APPLICABLE -> "idle";
            case MISSING -> "bad";
        };
    }

    public DocumentPart[] getAllParts() {
        return DocumentPart.values();
    }

    public UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(UploadedFile upload) {
        this.upload = upload;
    }

    public DocumentPart getPart() {
        return part;
    }

    public void setPart(DocumentPart part) {
        this.part = part;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
