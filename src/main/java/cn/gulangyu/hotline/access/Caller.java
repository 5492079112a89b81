package cn.gulangyu.hotline.access;

import cn.gulangyu.hotline.regulation.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The signed-in person of the running request and the engine groups they belong to. A unit's staff are in
 * {@code unit-<id>}, its leaders also in {@code unit-<id>-leader}.
 *
 * @param userId the account's id, which the journal records
 */
public record Caller(String userId, Set<String> groups) {

    /** Whoever acts when nobody is signed in: timers and start-up. */
    public static final Caller SYSTEM = new Caller("system", Set.of());

    /** Whoever uses the public interface without an account: a reporter or a passer-by. */
    public static final Caller PUBLIC = new Caller("public", Set.of());

    public Caller {
        groups = Set.copyOf(groups);
    }

    /** The caller of this thread; {@link #PUBLIC} where nobody is signed in, {@link #SYSTEM} outside a request. */
    public static Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return SYSTEM;
        }
        if (authentication instanceof AnonymousAuthenticationToken) {
            return PUBLIC;
        }
        return new Caller(
                authentication.getName(),
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean is(Role role) {
        return groups.contains(role.groupId());
    }

    public boolean isAnyOf(Role... roles) {
        return Arrays.stream(roles).anyMatch(this::is);
    }

    /** Whether the caller works in that unit, as a leader or a clerk. */
    public boolean belongsTo(String unitId) {
        return groups.contains("unit-" + unitId) || groups.contains("unit-" + unitId + "-leader");
    }

    /** The ids of the units that the caller works in; empty for the Centre's and the offices' staff. */
    public Set<String> unitIds() {
        return groups.stream()
                .filter(group -> group.startsWith("unit-"))
                .map(group -> group.substring("unit-".length()).replaceFirst("-leader$", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses whoever holds none of the roles. Art. 3(4). */
    public void require(Role... roles) {
        if (!isAnyOf(roles)) {
            throw Refusal.notPermitted("您没有权限进行此项操作");
        }
    }
}
