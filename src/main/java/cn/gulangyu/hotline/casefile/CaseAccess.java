package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may open a case and who may learn the reporter's identity. The Centre, the Management Office (which tracks every
 * matter, Art. 3(1)) and the leaders see all; the Market Office sees what it guides or supports; a unit sees what was
 * handed over to it, and as a guest what it is invited to confer on; the circuit court what was given to it to mediate.
 */
@Component
@Cites("3(4)")
public class CaseAccess {

    private static final Role[] SEES_ALL = {
        Role.CENTRE_AGENT,
        Role.CENTRE_AUDITOR,
        Role.CENTRE_DUTY,
        Role.CENTRE_MANAGER,
        Role.MANAGEMENT_OFFICE,
        Role.COMMITTEE_LEADER,
        Role.LEADING_GROUP_OFFICE
    };

    private final Cases cases;
    private final Parts parts;
    private final Guests guests;
    private final Mediations mediations;

    CaseAccess(Cases cases, Parts parts, Guests guests, Mediations mediations) {
        this.cases = cases;
        this.parts = parts;
        this.guests = guests;
        this.mediations = mediations;
    }

    boolean seesAll(Caller caller) {
        return caller.isAnyOf(SEES_ALL);
    }

    /** The case, or a refusal; a case that the caller may not see and one that does not exist answer alike. */
    public CaseFile open(String caseNo) {
        CaseFile file = cases.get(caseNo);
        if (!maySee(Caller.current(), file)) {
            throw Refusal.notFound("没有编号为 " + caseNo + " 的事项，或您无权查看");
        }
        return file;
    }

    private boolean maySee(Caller caller, CaseFile file) {
        boolean marketOffice = caller.is(Role.MARKET_OFFICE) && file.concerns(GuidingOffice.MARKET_OFFICE);
        return seesAll(caller)
                || marketOffice
                || hasPart(caller, file.caseNo())
                || guests.includes(caller, file.caseNo())
                || mediates(caller, file.caseNo());
    }

    private boolean hasPart(Caller caller, String caseNo) {
        return parts.of(caseNo).stream().anyMatch(part -> caller.belongsTo(part.unitId()));
    }

    /** Like {@link #open}, but a unit whose return was accepted no longer works on the case. */
    CaseFile openForWork(String caseNo) {
        CaseFile file = open(caseNo);
        Caller caller = Caller.current();
        boolean office = seesAll(caller) || caller.is(Role.MARKET_OFFICE);
        if (!office && !isWithCallersUnit(caller, caseNo) && !mediates(caller, caseNo)) {
            throw Refusal.notPermitted("该事项已不由您的单位承办");
        }
        return file;
    }

    /** Whether the caller reads what staff noted in the journal; units and the court read the steps only. */
    boolean readsNotes() {
        return readsWhole(Caller.current());
    }

    /** Whether the caller, who may open the case, reads all of it: neither a unit's staff nor the court. */
    boolean readsWhole(Caller caller) {
        boolean office = seesAll(caller) || caller.is(Role.MARKET_OFFICE);
        return caller.unitIds().isEmpty() && (office || !caller.is(Role.CIRCUIT_COURT));
    }

    /**
     * Refuses whoever has no work that needs the reporter's name: only agents, auditors, the duty officer, and the unit
     * or the court that handles the matter now, unless the identity is kept from it. Art. 11(1).
     */
    public CaseFile openIdentity(String caseNo) {
        CaseFile file = open(caseNo);
        Caller caller = Caller.current();
        boolean centre = caller.isAnyOf(Role.CENTRE_AGENT, Role.CENTRE_AUDITOR, Role.CENTRE_DUTY);
        boolean handles = !file.confidential()
                && file.closedAt() == null
                && (isWithCallersUnit(caller, caseNo) || mediates(caller, caseNo));
        if (!centre && !handles) {
            throw Refusal.notPermitted("您无权查看该反映人的身份信息");
        }
        return file;
    }

    private boolean isWithCallersUnit(Caller caller, String caseNo) {
        return parts.kept(caseNo).stream().anyMatch(part -> caller.belongsTo(part.unitId()));
    }

    private boolean mediates(Caller caller, String caseNo) {
        return caller.is(Role.CIRCUIT_COURT) && mediations.isGiven(caseNo);
    }
}
