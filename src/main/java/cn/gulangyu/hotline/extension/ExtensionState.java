package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.casefile.Extension;
import cn.gulangyu.hotline.regulation.Coded;

/** How far a request for more time has come. Art. 13(2). */
enum ExtensionState implements Coded {
    ASKED("待单位领导审签"),
    WITHDRAWN("单位领导未同意上报"),
    REPORTED("待中心审定"),
    REFUSED("中心不同意延期"),
    GRANTED("已同意，待向反映人说明"),
    EXPLAINED("已同意并已说明"),
    /** The unit replied or was relieved of the matter before the Centre decided. */
    LAPSED("单位承办已结束，申请失效");

    private final String label;

    ExtensionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static ExtensionState of(Extension extension, boolean running) {
        if (extension.granted() != null) {
            return !extension.isGranted() ? REFUSED : extension.explainedAt() == null ? GRANTED : EXPLAINED;
        }
        if (Boolean.FALSE.equals(extension.reported())) {
            return WITHDRAWN;
        }
        if (!running) {
            return LAPSED;
        }
        return extension.reported() == null ? ASKED : REPORTED;
    }
}
