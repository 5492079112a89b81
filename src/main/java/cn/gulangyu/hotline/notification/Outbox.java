package cn.gulangyu.hotline.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes notices in the transaction of what they are about, so that a rolled-back step tells nobody and a committed one is
 * never forgotten. They are sent after the commit. Without a mail server they are only recorded, and stay so when there is
 * one later: old notices would mislead.
 */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ObjectProvider<JavaMailSender> sender, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes the notice down.
     *
     * @param to the address of a unit or of a member of staff, never a reporter's
     */
    @Transactional
    public void add(MailKind kind, String caseNo, String to) {
        MailState state = sender.getIfAvailable() == null ? MailState.RECORDED : MailState.WAITING;
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into mail_outbox (id, kind, case_no, recipient, state, written_at, attempts, next_attempt_at)"
                        + " values (?, ?, ?, ?, ?, ?, 0, ?)")
                .params(UUID.randomUUID().toString(), kind.name(), caseNo, to, state.name(), now, now)
                .update();
    }

    /** Writes the notice down for the Centre's own mailbox, where one is set. */
    @Transactional
    public void addForCentre(MailKind kind, String caseNo) {
        if (!settings.centre().isBlank()) {
            add(kind, caseNo, settings.centre());
        }
    }
}
