package farmhand.client;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;

/**
 * Posts JSON to an address of the user's. It is sent once; what becomes of it is only logged, since
 * nobody waits for it. The address is never logged: such addresses hold secrets.
 */
public final class Webhook {
    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_AT_A_TIME = 2;

    private final OkHttpClient http;

    /** One for the whole program. */
    public Webhook() {
        http = new OkHttpClient.Builder().callTimeout(PATIENCE).followRedirects(false).build();
        http.dispatcher().setMaxRequests(MOST_AT_A_TIME);
    }

    /** Posts {@code json}; returns at once. */
    public void post(String address, String json) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            LOG.warn("the webhook's address is none; write it as https://host/path");
            return;
        }
        Request request =
                new Request.Builder().url(url).post(RequestBody.create(json, JSON)).build();
        http.newCall(request).enqueue(new Answer());
    }

    private static final class Answer implements Callback {
        @Override
        public void onFailure(Call call, IOException problem) {
            LOG.warn("the webhook at {} does not answer", call.request().url().host());
        }

        @Override
        public void onResponse(Call call, Response response) {
            try (response) {
                if (!response.isSuccessful()) {
                    LOG.warn(
                            "the webhook at {} answered {}",
                            call.request().url().host(),
                            response.code());
                }
            }
        }
    }
}
