package cn.gulangyu.hotline.callback;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Draws each case by itself, with a number that nobody can foresee. */
@Component
class RandomLot implements Lot {

    private static final int A_HUNDRED = 100;

    private final SecureRandom random = new SecureRandom();

    @Override
    public boolean draws(String caseNo, int percent) {
        return random.nextInt(A_HUNDRED) < percent;
    }
}
