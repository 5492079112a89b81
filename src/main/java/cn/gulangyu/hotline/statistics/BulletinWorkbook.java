package cn.gulangyu.hotline.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bulletin as a workbook: one sheet per table, numbers as numbers, formulas of the figures beside them. */
@Component
class BulletinWorkbook {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    byte[] write(Bulletin.Issue issue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "hotline", "1.0")) {
            overview(workbook, issue);
            issue.tables().forEach(table -> table(workbook, table));
            spots(workbook, "热点", issue.spots(), false);
            spots(workbook, "反复出现", issue.comingBack(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void overview(Workbook workbook, Bulletin.Issue issue) {
        Worksheet sheet = workbook.newWorksheet("概况");
        sheet.value(0, 0, issue.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(
                1,
                0,
                "范围：" + issue.overview().scope() + "；统计截至 "
                        + MINUTE.format(issue.overview().asOf()));
        heads(sheet, 3, List.of("指标", "单位", "本月", "上月", "去年同月", "口径"));
        int row = 4;
        for (View.Measured one : issue.overview().figures()) {
            measured(sheet, row++, one);
        }
        for (View.Measured one : issue.overview().rates()) {
            measured(sheet, row++, one);
        }
        sheet.value(row, 0, "月末在办");
        sheet.value(row, 1, "件");
        sheet.value(row, 2, issue.overview().openAtTheEnd());
        sheet.value(row, 5, "截至月末收到而尚未了结的事项数");
        sheet.width(0, 16);
        sheet.width(5, 80);
    }

    private static void measured(Worksheet sheet, int row, View.Measured one) {
        sheet.value(row, 0, one.label());
        sheet.value(row, 1, one.measure());
        number(sheet, row, 2, one.value());
        number(sheet, row, 3, one.previous());
        number(sheet, row, 4, one.yearBefore());
        sheet.value(row, 5, one.formula());
    }

    private static void table(Workbook workbook, View.Table table) {
        Worksheet sheet = workbook.newWorksheet("分" + table.label());
        sheet.value(0, 0, table.label());
        int column = 1;
        for (Figure figure : Figure.values()) {
            sheet.value(0, column++, figure.label());
        }
        for (Rate rate : Rate.values()) {
            sheet.value(0, column++, rate.label() + "(%)");
        }
        sheet.range(0, 0, 0, column - 1).style().bold().wrapText(true).set();
        int row = 1;
        for (View.Row one : table.rows()) {
            row(sheet, row++, one);
        }
        sheet.width(0, 28);
        sheet.freezePane(1, 1);
    }

    private static void row(Worksheet sheet, int row, View.Row one) {
        sheet.value(row, 0, one.label());
        int column = 1;
        for (Figure figure : Figure.values()) {
            sheet.value(row, column++, one.figure(figure.name()));
        }
        for (Rate rate : Rate.values()) {
            number(sheet, row, column++, one.rates().get(rate.name()));
        }
    }

    private static void spots(Workbook workbook, String name, List<View.SpotView> spots, boolean withProposals) {
        Worksheet sheet = workbook.newWorksheet(name);
        heads(
                sheet,
                0,
                withProposals
                        ? List.of("类别", "地点", "登记", "逾期", "退回重办", "重复反映", "出现月数", "建议(草稿)")
                        : List.of("类别", "地点", "登记", "逾期", "退回重办", "重复反映"));
        int row = 1;
        for (View.SpotView spot : spots) {
            sheet.value(row, 0, spot.topicLabel());
            sheet.value(row, 1, spot.placeLabel());
            int column = 2;
            for (long count : new long[] {spot.received(), spot.overdue(), spot.reworked(), spot.repeated()}) {
                sheet.value(row, column++, count);
            }
            if (withProposals) {
                sheet.value(row, 6, spot.months());
                sheet.value(row, 7, spot.proposal());
            }
            row++;
        }
        Arrays.asList(0, 1).forEach(column -> sheet.width(column, 24));
        sheet.freezePane(0, 1);
    }

    private static void heads(Worksheet sheet, int row, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(row, column, heads.get(column));
        }
        sheet.range(row, 0, row, heads.size() - 1).style().bold().set();
    }

    /** A rate without cases stays an empty cell. */
    private static void number(Worksheet sheet, int row, int column, @Nullable Number value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }
}
