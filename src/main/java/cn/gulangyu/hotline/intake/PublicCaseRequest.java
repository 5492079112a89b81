package cn.gulangyu.hotline.intake;

import cn.gulangyu.hotline.regulation.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a resident or visitor writes on the website. Topic and place may be left to the agent. Art. 2, 9(2). */
record PublicCaseRequest(
        @NotNull(message = "请选择诉求类型") @Nullable Kind kind,
        @Size(max = 60, message = "事项类别代码过长") @Nullable String topic,
        @Size(max = 60, message = "地点代码过长") @Nullable String place,
        @Nullable OffsetDateTime occurredAt,

        @NotBlank(message = "请填写标题") @Size(max = 100, message = "标题不超过 100 字") @Nullable String title,

        @NotBlank(message = "请填写反映的主要内容") @Size(max = 4000, message = "反映内容不超过 4000 字") @Nullable String content,

        @NotBlank(message = "请填写您的诉求") @Size(max = 2000, message = "诉求不超过 2000 字") @Nullable String demand,

        @NotNull(message = "请填写您的姓名和联系方式") @Valid @Nullable PublicReporter reporter,
        @NotNull(message = "请选择是否愿意公开") @Nullable Boolean willingToPublish,
        @Nullable Boolean writtenReplyWanted) {

    record PublicReporter(
            @NotBlank(message = "请填写您的姓名") @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String employer,
            @Nullable String address,
            @Nullable Boolean confidential) {}
}
