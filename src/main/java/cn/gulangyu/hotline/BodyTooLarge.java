package cn.gulangyu.hotline;

/** A JSON body beyond the limit, which no form of ours comes near. */
class BodyTooLarge extends RuntimeException {

    String sentence() {
        return "请求正文过大,JSON 不超过 1 MB";
    }
}
