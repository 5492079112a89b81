package cn.gulangyu.hotline.access;

/** The product does not start with these settings. Printed as one sentence in Chinese and English, without a trace. */
class StartRefused extends RuntimeException {

    StartRefused(String chinese, String english) {
        super(chinese + "\n" + english);
    }
}
