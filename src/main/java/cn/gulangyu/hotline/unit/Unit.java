package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.regulation.GuidingOffice;

/**
 * A unit that handles matters. Art. 3(2).
 *
 * @param id a short English word such as {@code ferry}, which names its engine groups and never changes
 * @param office the office that guides it. Art. 3(1)
 * @param contactName whom the Centre contacts at once when a matter is urgent. Art. 13(1)
 * @param sample whether it was made up for the demo
 * @param active whether matters may be dispatched to it
 */
public record Unit(
        String id,
        String name,
        GuidingOffice office,
        String contactName,
        String contactPhone,
        String email,
        boolean sample,
        boolean active) {}
