package cn.gulangyu.hotline.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Who gets through which door. Nothing but what is named open here answers without sign-in. Art. 3(4). */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private final EngineSignIn signIn;
    private final Refusals refusals;
    private final IdentityService identity;
    private final Clock clock;
    private final boolean secureCookies;

    SecurityChain(
            EngineSignIn signIn,
            Refusals refusals,
            IdentityService identity,
            Clock clock,
            @Value("${hotline.web.secure-cookies:true}") boolean secureCookies) {
        this.signIn = signIn;
        this.refusals = refusals;
        this.identity = identity;
        this.clock = clock;
        this.secureCookies = secureCookies;
    }

    /** The engine's own interface: for programs only, so no session, and every call under the caller's permissions. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.ENGINE_REST)
                .authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(CsrfTokens::isFromElsewhere))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(new EngineCaller(identity), AuthorizationFilter.class)
                .addFilterAfter(new EngineDoor(refusals), EngineCaller.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                Paths.any(
                                        "/sign-in",
                                        "/published",
                                        "/css/**",
                                        "/js/**",
                                        "/forms/**",
                                        "/lib/**",
                                        "/favicon.ico",
                                        "/error"),
                                Paths.PUBLIC_API,
                                Paths.any("/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(Paths.any(
                                "/camunda/api/admin/setup/**",
                                "/camunda/app/admin/*/setup/**",
                                "/camunda/api/admin/auth/user/*/login/**"))
                        .denyAll()
                        .requestMatchers(Paths.any("/actuator/**"))
                        .hasAnyAuthority(Role.ADMINISTRATOR.groupId(), Role.CENTRE_MANAGER.groupId())
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfTokens.repository(secureCookies))
                        .csrfTokenRequestHandler(new CsrfTokens())
                        .requireCsrfProtectionMatcher(new AndRequestMatcher(
                                // The webapps have a token of their own.
                                new NegatedRequestMatcher(Paths.WEBAPPS), CsrfTokens::areNeeded)))
                .formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?failed"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(PageHeaders::write)
                .addFilterBefore(new GroupsOfTheMinute(signIn, clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new EngineCaller(identity), AuthorizationFilter.class)
                .addFilterAfter(new EngineDoor(refusals), EngineCaller.class)
                .build();
    }

    /** After sign-in a person returns to the page asked for, never to a picture or a script of it. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request ->
                request.getMethod().equals("GET") && Paths.wantsPage(request) && !Paths.isForProgram(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
