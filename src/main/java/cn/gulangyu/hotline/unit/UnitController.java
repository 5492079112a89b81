package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.access.StaffAccounts;
import cn.gulangyu.hotline.access.UnitGroups;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The responsible units over HTTP: read by all staff, kept by policy staff. */
@RestController
@RequestMapping("/api/v1/units")
class UnitController {

    /** No "-leader" at the end: the group of that unit's staff would be another unit's leaders. */
    private static final Pattern ID = Pattern.compile("(?!.*-leader$)[a-z0-9]+(-[a-z0-9]+)*");

    private static final int ID_LENGTH = 40;

    private final Units units;
    private final StaffAccounts accounts;

    UnitController(Units units, StaffAccounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    /** What policy staff may say of a unit; {@code active} is true unless said otherwise. */
    record UnitDetails(
            @NotBlank(message = "请填写单位名称") @Size(max = 100, message = "单位名称不超过 100 个字") String name,

            @NotNull(message = "请选择指导处室") GuidingOffice office,

            @NotBlank(message = "请填写联系人") @Size(max = 60, message = "联系人不超过 60 个字") String contactName,

            @NotBlank(message = "请填写联系电话") @Size(max = 40, message = "联系电话不超过 40 个字符") String contactPhone,

            @NotBlank(message = "请填写电子邮箱") @Email(message = "电子邮箱格式不正确") @Size(max = 254, message = "电子邮箱不超过 254 个字符") String email,

            @Nullable Boolean active) {}

    @GetMapping
    List<Unit> all() {
        return units.all();
    }

    @PutMapping("/{id}")
    Unit save(@PathVariable String id, @Valid @RequestBody UnitDetails details) {
        Caller.current().require(Role.POLICY_STAFF);
        if (id.length() > ID_LENGTH || !ID.matcher(id).matches()) {
            throw Refusal.invalid("id", "单位编号只能由小写字母、数字和连字符组成，不超过 40 个字符，且不以“-leader”结尾");
        }
        Unit unit = new Unit(
                id,
                details.name(),
                details.office(),
                details.contactName(),
                details.contactPhone(),
                details.email(),
                false,
                details.active() == null || details.active());
        units.save(unit);
        return unit;
    }

    /** The unit's own staff see whom a matter may be assigned to; so does the Centre. Art. 11 para. 1. */
    @GetMapping("/{id}/clerks")
    List<StaffAccounts.Person> clerks(@PathVariable String id) {
        Caller caller = Caller.current();
        if (!caller.belongsTo(id)) {
            caller.require(
                    Role.CENTRE_AGENT,
                    Role.CENTRE_AUDITOR,
                    Role.CENTRE_DUTY,
                    Role.CENTRE_MANAGER,
                    Role.MANAGEMENT_OFFICE,
                    Role.MARKET_OFFICE,
                    Role.POLICY_STAFF,
                    Role.ADMINISTRATOR);
        }
        Unit unit = units.find(id).orElseThrow(() -> Refusal.notFound("没有编号为“" + id + "”的责任单位"));
        return accounts.membersOf(UnitGroups.staff(unit.id()));
    }
}
