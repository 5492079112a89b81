package cn.gulangyu.hotline.callback;

/** Decides which reporters are called, so that neither the unit nor the Centre can choose or foresee it. Art. 14(2). */
public interface Lot {

    /**
     * Whether the case is drawn.
     *
     * @param percent of a hundred cases, how many are drawn; 0 draws none, 100 draws every one
     */
    boolean draws(String caseNo, int percent);
}
