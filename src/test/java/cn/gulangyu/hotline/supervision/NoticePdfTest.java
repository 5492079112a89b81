package cn.gulangyu.hotline.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The papers as a unit receives them: their text can be read out of the file again. */
@Cites({"17", "18"})
class NoticePdfTest {

    private static final Instant ISSUED = Instant.parse("2026-11-25T01:10:00Z");
    private static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");
    private static final Path SEEN = Path.of("target/notices");

    private final NoticePdf pdf = new NoticePdf(
            engine(),
            new ClassPathResource("notices/NotoSerifSC-Regular.ttf"),
            new ClassPathResource("notices/NotoSerifSC-Bold.ttf"));

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static Notice notice(NoticeKind kind, @Nullable Instant dueAt, @Nullable String words) {
        return new Notice(
                "GD-2026-000042",
                kind,
                "id",
                "GLY-2026-000123",
                "enforcement",
                "鼓浪屿城管执法中队",
                kind == NoticeKind.COMMENDATION ? SupervisionTrigger.TIMELY : SupervisionTrigger.OVERDUE,
                Rung.SUPERVISE,
                SupervisionMode.WRITING,
                Clause.of("17(1)"),
                ISSUED,
                dueAt,
                words);
    }

    private String text(Notice notice) throws IOException {
        byte[] bytes = pdf.render(notice);
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve(notice.kind() + (notice.dueAt() == null ? "-decided" : "") + ".pdf"), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoWhatByWhichClauseAndUnderWhichNumber(NoticeKind kind) throws IOException {
        String text = text(notice(kind, null, "经核实，该件三次延误。"));

        assertThat(text)
                .contains(kind.label(), "鼓督〔2026〕42号", "2026年11月25日", "(此处加盖印章)", "经核实，该件三次延误。")
                .contains("GLY-2026-000123", "工作规范(试行)》第十七条(一)")
                .contains(kind == NoticeKind.SUGGESTION ? "你单位" : "鼓浪屿城管执法中队")
                .doesNotContain("〓");
    }

    @ParameterizedTest
    @EnumSource(names = {"URGING", "SUPERVISING", "SUGGESTION", "CIRCULAR"})
    void saysByWhenAnAnswerIsAskedFor(NoticeKind kind) throws IOException {
        assertThat(text(notice(kind, DUE, null)))
                .contains("请于2026年11月27日18时00分前")
                .contains("鼓浪屿管委会管理处");
    }

    @Test
    void bearsTheHeadOfTheLeadingGroupOfficeWhereThatDecided() throws IOException {
        assertThat(text(notice(NoticeKind.CIRCULAR, null, null))).contains("市鼓浪屿整治提升领导小组办公室", "通报批评");
        assertThat(text(notice(NoticeKind.ADMONITION, null, null))).contains("效能告诫", "第十四条(三)");
        assertThat(text(notice(NoticeKind.COMMENDATION, null, null))).contains("予以表扬");
    }

    @Test
    void printsAPlaceholderForACharacterOutsideTheFont() throws IOException {
        assertThat(text(notice(NoticeKind.SUGGESTION, DUE, "联系𠮷先生"))).contains("联系〓先生");
    }

    @Test
    void takesMarkupForText() throws IOException {
        assertThat(text(notice(NoticeKind.SUGGESTION, DUE, "<b>&amp;</b>"))).contains("<b>&amp;</b>");
    }

    @Test
    void breaksALongSuggestionOverPagesOfA4WithEmbeddedFonts() throws IOException {
        byte[] bytes = pdf.render(notice(NoticeKind.SUGGESTION, DUE, "一、加强值班，缩短响应时间；\n".repeat(60)));

        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            PDResources resources = document.getPage(0).getResources();
            assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false))
                    .isNotEmpty()
                    .allSatisfy(name ->
                            assertThat(font(resources, name).isEmbedded()).isTrue());
        }
    }

    private static PDFont font(PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
