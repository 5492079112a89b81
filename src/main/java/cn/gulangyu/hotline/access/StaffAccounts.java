package cn.gulangyu.hotline.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;

/** The accounts and groups of the staff, kept by the engine's identity service so that its webapps know them too. */
@Service
public class StaffAccounts {

    private static final String GROUP_TYPE = "WORKFLOW";

    private final IdentityService identity;
    private final Unchecked unchecked;

    StaffAccounts(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    /** A member of staff: the account's id and the name that people read. */
    public record Person(String id, String name) {}

    /** The people of a group, by account id; empty for a group that does not exist. */
    public List<Person> membersOf(String groupId) {
        return unchecked.get(
                () -> identity.createUserQuery().memberOfGroup(groupId).orderByUserId().asc().list().stream()
                        .map(user -> new Person(user.getId(), nameOf(user)))
                        .toList());
    }

    /** Whether the account is a member of that group. */
    public boolean isMember(String userId, String groupId) {
        return unchecked.get(() -> identity.createUserQuery()
                        .userId(userId)
                        .memberOfGroup(groupId)
                        .count())
                > 0;
    }

    /** The name that people read for an account; its id where no such account exists. */
    public String nameOf(String userId) {
        User user =
                unchecked.get(() -> identity.createUserQuery().userId(userId).singleResult());
        return user == null ? userId : nameOf(user);
    }

    /** The account's mail address; empty where it has none or does not exist. */
    public Optional<String> emailOf(String userId) {
        return unchecked
                .get(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult()))
                .map(User::getEmail)
                .filter(email -> !email.isBlank());
    }

    /** The names that people read for those groups, by group id. */
    List<String> groupNames(Collection<String> groupIds) {
        return unchecked.get(() -> groupIds.stream()
                .sorted()
                .map(id -> identity.createGroupQuery().groupId(id).singleResult())
                .filter(Objects::nonNull)
                .map(Group::getName)
                .toList());
    }

    /** Creates the group, or gives it the name. */
    void ensureGroup(String groupId, String name) {
        unchecked.run(() -> {
            Group group = identity.createGroupQuery().groupId(groupId).singleResult();
            if (group == null) {
                group = identity.newGroup(groupId);
                group.setType(GROUP_TYPE);
            } else if (name.equals(group.getName())) {
                return;
            }
            group.setName(name);
            identity.saveGroup(group);
        });
    }

    /** Creates the account with its memberships unless it exists; an existing one keeps its password and groups. */
    void ensureAccount(String userId, String name, String password, Collection<String> groupIds) {
        unchecked.run(() -> {
            if (identity.createUserQuery().userId(userId).count() > 0) {
                return;
            }
            User user = newUser(userId, name);
            user.setPassword(password);
            identity.saveUser(user);
            groupIds.forEach(group -> identity.createMembership(userId, group));
        });
    }

    /** Gives the account a mail address unless it has one. */
    void ensureEmail(String userId, String email) {
        unchecked.run(() -> {
            User user = identity.createUserQuery().userId(userId).singleResult();
            if (user != null && (user.getEmail() == null || user.getEmail().isBlank())) {
                user.setEmail(email);
                identity.saveUser(user);
            }
        });
    }

    /** Whether the engine's password policy takes the password for that account. */
    boolean meetsPolicy(String userId, String name, String password) {
        return identity.checkPasswordAgainstPolicy(password, newUser(userId, name))
                .isValid();
    }

    private User newUser(String userId, String name) {
        User user = identity.newUser(userId);
        user.setFirstName(name);
        // The webapps join first and last name and would show "null".
        user.setLastName("");
        return user;
    }

    private static String nameOf(User user) {
        String first = user.getFirstName() == null ? "" : user.getFirstName();
        String last = user.getLastName() == null ? "" : user.getLastName();
        String name = (first + " " + last).strip();
        return name.isEmpty() ? user.getId() : name;
    }
}
