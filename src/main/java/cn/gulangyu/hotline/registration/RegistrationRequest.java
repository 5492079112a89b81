package cn.gulangyu.hotline.registration;

import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The agent's form. Brief, it needs channel, kind and title (Art. 9(1)); full, everything that handling needs (Art. 9(2)).
 *
 * @param brief only a brief record, for what will not be handled; a brief record can't be accepted before it is completed
 * @param newContent the reporter brings something new about a matter that is being handled. Art. 6(4)
 * @param mergeInto the open matter that this report is the same as: nothing new is opened, the reporter is told its reply
 * @param linkTo a matter, open or closed, that this one is handled beside
 * @param superiorDueAt a limit set by a superior. Art. 13(4)
 */
record RegistrationRequest(
        @NotNull(message = "请选择受理渠道") @Nullable Channel channel,

        @Pattern(regexp = "[0-9+\\- ]{0,20}", message = "拨打的号码只能包含数字、空格、加号和短横") @Nullable String dialledNumber,

        @NotNull(message = "请选择诉求类型") @Nullable Kind kind,
        @Size(max = 60, message = "事项类别代码过长") @Nullable String topic,
        @Size(max = 60, message = "地点代码过长") @Nullable String place,
        @Nullable OffsetDateTime occurredAt,

        @NotBlank(message = "请填写标题") @Size(max = 100, message = "标题不超过 100 字") @Nullable String title,

        @Size(max = 4000, message = "反映内容不超过 4000 字") @Nullable String content,

        @Size(max = 2000, message = "基本诉求不超过 2000 字") @Nullable String demand,

        @Nullable ReporterRequest reporter,
        @Nullable Boolean willingToPublish,
        @Nullable Boolean writtenReplyWanted,
        @Nullable Boolean urgent,
        @Nullable Boolean simple,
        @Nullable OffsetDateTime superiorDueAt,

        @Size(max = 2000, message = "拟办意见不超过 2000 字") @Nullable String proposedHandling,

        @Nullable Ground ground,
        @Nullable Boolean brief,
        @Nullable Boolean newContent,

        @Size(max = 15, message = "事项编号过长") @Nullable String mergeInto,

        @Size(max = 15, message = "事项编号过长") @Nullable String linkTo) {

    /** Who reports; the vault checks phone and e-mail. */
    record ReporterRequest(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String employer,
            @Nullable String address,
            @Nullable Boolean confidential) {}

    boolean isBrief() {
        return Boolean.TRUE.equals(brief);
    }
}
