package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.IdentityError;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.Site;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One natural person's access (people.md 4: no generic accounts). Blocked, never deleted, the name never given away. */
@Entity
@Table(name = "account")
public class Account implements Audited {
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "username", updatable = false)
    private StaffId username;

    @Column(name = "name")
    private String name;

    @Column(name = "password_hash")
    private PasswordHash password;

    @Column(name = "password_change_due")
    private boolean passwordChangeDue;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AccountStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "site")
    private Site site;

    @Column(name = "client_no")
    private String clientNumber;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Account() {} // JPA

    public Account(StaffId username, String name, Site site, Instant createdAt) {
        if (!USERNAME.matcher(username.value()).matches()) {
            throw new BusinessException(IdentityError.USERNAME_MALFORMED, username);
        }
        if (name == null || name.isBlank()) {
            throw new BusinessException(IdentityError.NAME_MISSING);
        }
        this.id = Ids.next();
        this.username = username;
        this.name = name.strip();
        this.site = site;
        this.status = AccountStatus.ACTIVE;
        this.createdAt = createdAt;
    }

    /** A client's account belongs to one organisation; people outside the institute hold one role only. */
    public void grant(Set<Role> granted, String client) {
        if (granted.isEmpty()) {
            throw new BusinessException(IdentityError.ROLES_MISSING, username);
        }
        if (granted.size() > 1 && granted.stream().anyMatch(Role::isExternal)) {
            throw new BusinessException(IdentityError.EXTERNAL_ROLE_MIXED, username);
        }
        boolean portal = granted.contains(Role.CL);
        if (portal && (client == null || client.isBlank())) {
            throw new BusinessException(IdentityError.CLIENT_NUMBER_MISSING, username);
        }
        roles.retainAll(granted);
        roles.addAll(granted);
        clientNumber = portal ? client.strip() : null;
    }

    public void rename(String newName, Site newSite) {
        if (newName == null || newName.isBlank()) {
            throw new BusinessException(IdentityError.NAME_MISSING);
        }
        name = newName.strip();
        site = newSite;
    }

    /** The language that this person chose to read, as a tag; null: none yet. */
    public void reads(String languageTag) {
        language = languageTag;
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Somebody else chose this password, so its owner has to replace it at the next sign-in. */
    public void resetPassword(String temporary) {
        password = PasswordHash.of(temporary);
        passwordChangeDue = true;
    }

    public void choosePassword(String chosen) {
        PasswordRule.check(chosen, username.value());
        if (password != null && password.matches(chosen)) {
            throw new BusinessException(IdentityError.PASSWORD_UNCHANGED);
        }
        password = PasswordHash.of(chosen);
        passwordChangeDue = false;
    }

    /** Raises the cost of a hash that was made with a lower one. */
    public void renewHash(String known) {
        if (password.isOutdated() && password.matches(known)) {
            password = PasswordHash.of(known);
        }
    }

    public boolean isPassword(String given) {
        return password != null && password.matches(given);
    }

    public void block() {
        status = AccountStatus.BLOCKED;
    }

    public void unblock() {
        status = AccountStatus.ACTIVE;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    /** Changes whenever the password does. */
    public String stamp() {
        return Sha256.of(password.value()).value().substring(0, 16);
    }

    public Set<String> rights() {
        Stream<String> ofRoles = roles.stream().flatMap(role -> role.rights().stream());
        return Stream.concat(ofRoles, ofTheBranch()).collect(Collectors.toUnmodifiableSet());
    }

    /** People.md 2: the county branch has no technical manager; its counter gives out its own tasks. */
    private Stream<String> ofTheBranch() {
        return site == Site.LIANHUA && roles.contains(Role.RC)
                ? Stream.of(Right.TASK_READ, Right.TASK_ASSIGN)
                : Stream.empty();
    }

    /** People.md 3 rule 10: the branch's people see the branch, whatever their roles; a client's own things are anywhere. */
    public boolean seesAllSites() {
        return roles.contains(Role.CL)
                || (site == Site.PINGXIANG && roles.stream().anyMatch(Role::seesAllSites));
    }

    public StaffId username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Site site() {
        return site;
    }

    public AccountStatus status() {
        return status;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    public Optional<String> clientNumber() {
        return Optional.ofNullable(clientNumber);
    }

    public int version() {
        return version;
    }

    @Override
    public String auditNumber() {
        return username.value();
    }
}
