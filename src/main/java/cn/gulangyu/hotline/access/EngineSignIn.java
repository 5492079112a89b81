package cn.gulangyu.hotline.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs people in with their engine account; their authorities are the ids of their engine groups. The engine itself
 * counts wrong passwords and answers a locked account like a wrong password.
 */
@Component
class EngineSignIn implements AuthenticationProvider {

    private final IdentityService identity;
    private final Unchecked unchecked;

    EngineSignIn(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    /** One transaction, since programs sign in with every request; a wrong password stays counted. */
    @Override
    @Transactional(noRollbackFor = BadCredentialsException.class)
    public Authentication authenticate(Authentication asked) {
        String userId = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        if (!unchecked.get(() -> identity.checkPassword(userId, password))) {
            throw new BadCredentialsException("wrong user id or password, or locked");
        }
        return signedIn(userId);
    }

    /** The person with the groups of this moment; null where the account is gone. */
    @Transactional
    public @Nullable Authentication afresh(Authentication signedIn) {
        String userId = signedIn.getName();
        boolean exists =
                unchecked.get(() -> identity.createUserQuery().userId(userId).count() > 0);
        return exists ? signedIn(userId) : null;
    }

    private Authentication signedIn(String userId) {
        List<String> groups = unchecked.get(() -> identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList());
        return UsernamePasswordAuthenticationToken.authenticated(
                userId, null, AuthorityUtils.createAuthorityList(groups));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
