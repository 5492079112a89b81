package cn.gulangyu.hotline.workflow;

/** Lets a test start a process of its own past the endpoint that checks cases. */
public final class OpenDoor {

    private OpenDoor() {}

    public static void pass(Runnable engineCall) {
        OnlyThroughOurDoor.pass(engineCall);
    }
}
