package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import java.util.List;

/** A feature declares one such bean where it keeps what belongs to the case as it is read. */
public interface Annexes {

    /** What that caller, who may open the case, may read of it; a unit's staff only what concerns their unit. Art. 3(4). */
    List<Annex> of(String caseNo, Caller caller);
}
