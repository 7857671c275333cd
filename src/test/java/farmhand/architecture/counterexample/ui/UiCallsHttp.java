package farmhand.architecture.counterexample.ui;

import okhttp3.OkHttpClient;

public record UiCallsHttp(OkHttpClient wrong) {}
