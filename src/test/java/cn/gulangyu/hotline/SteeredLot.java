package cn.gulangyu.hotline;

import cn.gulangyu.hotline.callback.Lot;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Draws nobody but the cases that a test names, so that all other stories go on undisturbed. */
public final class SteeredLot implements Lot {

    private final Set<String> drawn = ConcurrentHashMap.newKeySet();

    public void willDraw(String caseNo) {
        drawn.add(caseNo);
    }

    @Override
    public boolean draws(String caseNo, int percent) {
        return drawn.contains(caseNo);
    }
}
