package farmhand.client;

import okhttp3.OkHttpClient;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * HTTP clients: one for farms that show a certificate of the world's, one for each that is named.
 */
final class Clients implements AutoCloseable {
    private final OkHttpClient usual;
    private final Map<CertificatePin, OkHttpClient> pinned = new ConcurrentHashMap<>();

    Clients(OkHttpClient usual) {
        this.usual = usual;
    }

    /** The client for that farm. */
    OkHttpClient to(Endpoint farm) {
        Optional<CertificatePin> pin = farm.certificate();
        return pin.isEmpty() ? usual : pinned.computeIfAbsent(pin.get(), this::pinned);
    }

    private OkHttpClient pinned(CertificatePin pin) {
        try {
            PinnedTrust trust = new PinnedTrust(pin);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return usual.newBuilder()
                    .sslSocketFactory(context.getSocketFactory(), trust)
                    .hostnameVerifier((_, session) -> trust.isOf(session))
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every JDK has TLS
        }
    }

    @Override
    public void close() {
        usual.dispatcher().executorService().shutdown(); // the pinned ones share both
        usual.connectionPool().evictAll();
    }
}
