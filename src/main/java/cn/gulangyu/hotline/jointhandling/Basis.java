package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.regulation.Coded;

/** On what lead unit and co-handlers were named. Art. 10(2)3. */
enum Basis implements Coded {
    LIST("责任清单"),
    OFFICE("管理处确定"),
    MEETING("协调会确定");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
