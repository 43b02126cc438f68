package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.measurement.BatchNumber;
import cn.metrology.lims.measurement.EntryKey;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The original record (原始记录) of one task. Aggregate root; what was written is reached only through it. Flows 3.
 */
@Entity
@Table(name = "worksheet")
public class Worksheet implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "worksheet_no", updatable = false)
    private WorksheetNumber number;

    @Column(name = "task_no", updatable = false)
    private TaskNumber task;

    @Embedded
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private WorksheetStatus status;

    private int revision;

    @Embedded
    private Signers signers;

    @Column(name = "certificate_no")
    private String certificate;

    @Column(name = "batch_no")
    private BatchNumber batch;

    @OneToMany(mappedBy = "worksheet", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Entry> entries = new ArrayList<>();

    @OneToMany(mappedBy = "worksheet", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StandardUse> standards = new ArrayList<>();

    @OneToMany(mappedBy = "worksheet", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Remark> remarks = new ArrayList<>();

    @OneToMany(mappedBy = "worksheet", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Snapshot> snapshots = new ArrayList<>();

    @OneToMany(mappedBy = "worksheet", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Member> members = new ArrayList<>();

    @OneToMany(mappedBy = "worksheet", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RawFile> files = new ArrayList<>();

    protected Worksheet() {} // JPA

    public Worksheet(WorksheetNumber number, TaskNumber task, Basis basis, Signer performer) {
        this.id = Ids.next();
        this.number = Objects.requireNonNull(number, "number");
        this.task = Objects.requireNonNull(task, "task");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.signers = new Signers(performer);
        this.status = WorksheetStatus.IN_WORK;
        this.revision = 1;
    }

    /** Worked side by side with others like it; each stays a record of its own. */
    public void belongTo(BatchNumber others) {
        require(WorksheetStatus.IN_WORK);
        batch = Objects.requireNonNull(others, "others");
    }

    /** Another technician takes part; the caller has made sure that he is authorised (WF-08). */
    public void admit(StaffId colleague, String name, StaffId by) {
        require(WorksheetStatus.IN_WORK);
        if (!by.equals(performer())) {
            throw new BusinessException(MeasurementError.WORKSHEET_NOT_YOURS, number);
        }
        if (!mayWrite(colleague)) {
            members.add(new Member(this, colleague, name));
        }
    }

    /**
     * Writes one value. Different cells never collide; in the same cell the second person is told what stands there now
     * and by whom, and nothing is overwritten unseen.
     */
    public Written write(Writing wish, Observation observed, Duration lateAfter) {
        require(WorksheetStatus.IN_WORK);
        requireMember(wish.mark().by());
        Entry standing = current().get(wish.key());
        if (entries.stream()
                .anyMatch(known ->
                        known.key().equals(wish.key()) && wish.command().equals(known.command()))) {
            return new Written(Written.Result.SAVED, standing);
        }
        String stands = standing == null ? "" : standing.text();
        if (stands.equals(observed.text())) {
            return new Written(Written.Result.UNCHANGED, standing);
        }
        if (!stands.equals(wish.seen() == null ? "" : wish.seen())) {
            return new Written(Written.Result.CONFLICT, standing);
        }
        if (standing != null && !wish.reasons().explainsCorrection()) { // WF-11
            return new Written(Written.Result.REASON_NEEDED, standing);
        }
        Instant earliest = wish.mark().recordedAt().minus(lateAfter);
        if (wish.mark().observedAt().isBefore(earliest) && !wish.reasons().explainsLateness()) { // WF-10
            return new Written(Written.Result.LATE_REASON_NEEDED, standing);
        }
        Entry entry = new Entry(this, standing, wish, observed);
        entries.add(entry);
        return new Written(Written.Result.SAVED, entry);
    }

    /** The file from which values came, as it arrived; the same one again under the same command is there already. */
    public RawFile keep(RawFile.Content content, String command, Signer by, Instant at) {
        require(WorksheetStatus.IN_WORK);
        requireMember(by.id());
        return files.stream()
                .filter(known -> known.command().equals(command))
                .findFirst()
                .orElseGet(() -> {
                    RawFile file = new RawFile(this, content, command, by, at);
                    files.add(file);
                    return file;
                });
    }

    public List<RawFile> files() {
        return List.copyOf(files);
    }

    /** TR-10: the standard with the values used. A standard no longer used stays on the record as taken off. */
    public void use(List<StandardUse.Chosen> chosen, Signer by, Instant at) {
        require(WorksheetStatus.IN_WORK);
        requireMember(by.id());
        if (chosen.isEmpty()) {
            throw new BusinessException(MeasurementError.STANDARD_MISSING, number);
        }
        List<String> wanted =
                chosen.stream().map(StandardUse.Chosen::instrument).toList();
        standardsInUse().stream()
                .filter(use -> !wanted.contains(use.instrument()))
                .forEach(use -> use.takeOff(by.id(), at));
        List<String> present =
                standardsInUse().stream().map(StandardUse::instrument).toList();
        chosen.stream()
                .filter(one -> !present.contains(one.instrument()))
                .forEach(one -> standards.add(new StandardUse(this, one, by.id(), at)));
    }

    public void interrupt(Signer by, Instant at, String cause) {
        require(WorksheetStatus.IN_WORK);
        requireMember(by.id());
        remark(Remark.Act.INTERRUPTED, by, at, cause);
        status = WorksheetStatus.INTERRUPTED;
    }

    public void resume(Signer by, Instant at, String decision) {
        require(WorksheetStatus.INTERRUPTED);
        requireMember(by.id());
        remark(Remark.Act.RESUMED, by, at, decision);
        status = WorksheetStatus.IN_WORK;
    }

    /** Given up before anything was issued; the task may be started anew under another number. */
    public void cancel(Signer by, Instant at, String reason) {
        require(
                WorksheetStatus.IN_WORK,
                WorksheetStatus.INTERRUPTED,
                WorksheetStatus.TO_CHECK,
                WorksheetStatus.TO_APPROVE);
        remark(Remark.Act.CANCELLED, by, at, reason);
        status = WorksheetStatus.CANCELLED;
    }

    /** Signature 1 on this revision, over the record as it was computed. */
    public void submit(Signer by, Instant at, Snapshot.Content content) {
        require(WorksheetStatus.IN_WORK);
        if (!by.id().equals(performer())) {
            throw new BusinessException(MeasurementError.WORKSHEET_NOT_YOURS, number);
        }
        snapshots.add(new Snapshot(this, content, at));
        signers.submitted(at);
        status = WorksheetStatus.TO_CHECK;
    }

    /**
     * Signature 2 on the same revision. WF-12: whoever made the measurement, or wrote any part of it, may not check it.
     * {@code recomputed} is what the stored data give today; it must be what was signed.
     */
    public void check(Signer by, Instant at, String recomputed) {
        requireCheckableBy(by.id());
        requireSameResults(recomputed);
        signers.checked(by, at);
        status = WorksheetStatus.TO_APPROVE;
    }

    /** WF-13: what was signed still follows from the data, also after a figure of the procedure was confirmed otherwise. */
    public void requireSameResults(String recomputed) {
        if (!snapshot().map(Snapshot::evaluation).filter(recomputed::equals).isPresent()) {
            throw new BusinessException(MeasurementError.RECOMPUTATION_DIFFERS, number, revision);
        }
    }

    public void requireCheckableBy(StaffId checker) {
        require(WorksheetStatus.TO_CHECK);
        if (wasMadeBy(checker)) {
            throw new BusinessException(MeasurementError.CHECKER_IS_PERFORMER, number);
        }
    }

    /** WF-14: the record goes back, the next revision begins, and the signatures of this one no longer count. */
    public void sendBack(Signer by, Instant at, String reason) {
        require(WorksheetStatus.TO_CHECK, WorksheetStatus.TO_APPROVE);
        if (wasMadeBy(by.id())) {
            throw new BusinessException(MeasurementError.CHECKER_IS_PERFORMER, number);
        }
        remark(Remark.Act.RETURNED, by, at, reason);
        revision++;
        signers.lapse();
        status = WorksheetStatus.IN_WORK;
    }

    /** Called inside the issuing transaction of the certificate. */
    public void issue(StaffId approver, boolean checkerMayApprove, Instant at, String certificateNumber) {
        requireApprovableBy(approver, checkerMayApprove);
        certificate = Objects.requireNonNull(certificateNumber, "certificateNumber");
        signers.approved(approver, at);
        status = WorksheetStatus.ISSUED;
    }

    /** WF-12: three different people; only where too few are qualified may policy let the checker approve. */
    public void requireApprovableBy(StaffId approver, boolean checkerMayApprove) {
        require(WorksheetStatus.TO_APPROVE);
        if (wasMadeBy(approver) || (signers.isChecker(approver) && !checkerMayApprove)) {
            throw new BusinessException(MeasurementError.APPROVER_IS_INVOLVED, number);
        }
    }

    /** What stands in each cell now, in the order in which the cells were first written. */
    public Map<EntryKey, Entry> current() {
        Map<EntryKey, Entry> now = new LinkedHashMap<>();
        for (Entry entry : entries) {
            now.merge(entry.key(), entry, (old, newer) -> newer.sequence() > old.sequence() ? newer : old);
        }
        return now;
    }

    /** Every value ever written in a cell, oldest first, for cells that were corrected (WF-11). */
    public Map<EntryKey, List<Entry>> corrected() {
        Map<EntryKey, List<Entry>> all = new HashMap<>();
        entries.forEach(entry ->
                all.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry));
        all.values().removeIf(versions -> versions.size() < 2);
        return all;
    }

    public List<StandardUse> standardsInUse() {
        return standards.stream().filter(StandardUse::inUse).toList();
    }

    public boolean wasMadeBy(StaffId person) {
        return mayWrite(person) || entries.stream().anyMatch(entry -> entry.by().equals(person));
    }

    public boolean mayWrite(StaffId person) {
        return person.equals(performer())
                || members.stream().anyMatch(member -> member.id().equals(person));
    }

    private void remark(Remark.Act act, Signer by, Instant at, String text) {
        if (text == null || text.isBlank()) {
            throw new BusinessException(MeasurementError.REASON_MISSING, number);
        }
        remarks.add(new Remark(this, act, by, at, text.strip()));
    }

    private void requireMember(StaffId person) {
        if (!mayWrite(person)) {
            throw new BusinessException(MeasurementError.WORKSHEET_NOT_YOURS, number);
        }
    }

    private void require(WorksheetStatus... allowed) {
        for (WorksheetStatus one : allowed) {
            if (status == one) {
                return;
            }
        }
        throw new BusinessException(MeasurementError.WORKSHEET_WRONG_STATE, number, status);
    }

    public WorksheetNumber number() {
        return number;
    }

    public int version() {
        return version;
    }

    public TaskNumber task() {
        return task;
    }

    public Basis basis() {
        return basis;
    }

    public WorksheetStatus status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    public Signers signers() {
        return signers;
    }

    public StaffId performer() {
        return signers.performer().id();
    }

    public Optional<String> certificate() {
        return Optional.ofNullable(certificate);
    }

    public Optional<BatchNumber> batch() {
        return Optional.ofNullable(batch);
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public List<Member> members() {
        return List.copyOf(members);
    }

    /** What was signed on this revision. */
    public Optional<Snapshot> snapshot() {
        return snapshots.stream().filter(one -> one.revision() == revision).reduce((first, last) -> last);
    }

    @Override
    public String auditNumber() {
        return number.value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Worksheet that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
