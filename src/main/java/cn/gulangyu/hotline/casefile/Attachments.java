package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.multipart.MultipartFile;

/** Files of a case, name and content sealed under the case's key. Art. 3(4), 11(1). */
@Repository
public class Attachments {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int PER_CASE = 30;
    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/webp",
            "text/plain",
            "audio/mpeg",
            "audio/wav",
            "video/mp4",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CaseJournal journal;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Vault vault, CaseJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** A file of a case, without its content; {@code size} in bytes. */
    public record Info(String id, String name, String mediaType, int size) {}

    /** A file with its content in clear. */
    public record Content(Info info, Resource bytes) {}

    /** Refuses empty files, files over 20 MB, kinds of file that no clerk needs, and more than 30 files a case. */
    public Info add(String caseNo, MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename());
        String mediaType = String.valueOf(file.getContentType());
        if (file.isEmpty()) {
            throw Refusal.invalid("file", "附件是空文件，请重新选择");
        }
        if (file.getSize() > LARGEST) {
            throw Refusal.invalid("file", "附件超过 20 MB,请压缩后再上传");
        }
        if (name.isBlank() || name.length() > 200) {
            throw Refusal.invalid("file", "附件名称应为 1 至 200 个字");
        }
        if (!TYPES.contains(mediaType)) {
            throw Refusal.invalid("file", "不支持的附件类型，请上传 PDF、图片、Word、Excel、文本、录音或视频文件");
        }
        if (of(caseNo).size() >= PER_CASE) {
            throw Refusal.invalid("file", "一个事项最多 30 个附件");
        }
        String id = UUID.randomUUID().toString();
        RowChange.in("attachment")
                .set("id", id)
                .set("case_no", caseNo)
                .set("sealed_name", vault.seal(caseNo, name.getBytes(StandardCharsets.UTF_8)))
                .set("media_type", mediaType)
                .set("byte_count", Math.toIntExact(file.getSize()))
                .set("sealed_content", vault.seal(caseNo, bytes(file)))
                .set("added_by", Caller.current().userId())
                .set("added_at", clock.instant())
                .insert(jdbc);
        journal.append(caseNo, JournalEvent.ATTACHMENT_ADDED, null, Map.of("attachment", id), null);
        return new Info(id, name, mediaType, Math.toIntExact(file.getSize()));
    }

    /** The files of the case, the oldest first; none once the case's key is gone. */
    public List<Info> of(String caseNo) {
        if (vault.isErased(caseNo)) {
            return List.of();
        }
        return jdbc.sql("select id, case_no, sealed_name, media_type, byte_count from attachment where case_no = ?"
                        + " order by added_at, id")
                .param(caseNo)
                .query(this::info)
                .list();
    }

    public Content open(String caseNo, String id) {
        return jdbc.sql("select * from attachment where case_no = ? and id = ?")
                .params(caseNo, id)
                .query((columns, index) -> new Content(
                        info(columns, index),
                        new ByteArrayResource(vault.open(caseNo, columns.getBytes("sealed_content")))))
                .optional()
                .orElseThrow(() -> Refusal.notFound("没有这个附件"));
    }

    /** Ties files to the unit's part; refuses an id that is not a file of this case. */
    public void file(Part part, List<String> ids) {
        tie("part_id", part.id(), part.caseNo(), ids, "attachmentIds");
    }

    /** Ties files, such as the agreement, to the sitting of the court; refuses an id that is not a file of this case. */
    public void file(Mediation sitting, List<String> ids) {
        tie("mediation_id", sitting.id(), sitting.caseNo(), ids, "agreementIds");
    }

    private void tie(String column, String holder, String caseNo, List<String> ids, String field) {
        for (String id : ids) {
            int rows = jdbc.sql("update attachment set " + column + " = ? where id = ? and case_no = ?")
                    .params(holder, id, caseNo)
                    .update();
            if (rows == 0) {
                throw Refusal.invalid(field, "附件不存在或不属于本事项:" + id);
            }
        }
    }

    private Info info(ResultSet columns, int index) throws SQLException {
        byte[] name = vault.open(columns.getString("case_no"), columns.getBytes("sealed_name"));
        return new Info(
                columns.getString("id"),
                new String(name, StandardCharsets.UTF_8),
                columns.getString("media_type"),
                columns.getInt("byte_count"));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
