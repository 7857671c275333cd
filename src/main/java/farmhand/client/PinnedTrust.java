package farmhand.client;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;

/**
 * Trusts one certificate and no other: who signed it, for which name and until when is not asked,
 * since whoever invited said which one it is.
 *
 * @param pin which
 */
record PinnedTrust(CertificatePin pin) implements X509TrustManager {
    /** It is another certificate. */
    static final class Other extends CertificateException {
        private static final long serialVersionUID = 1L;

        Other() {
            super("not the certificate that was named");
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authentication)
            throws CertificateException {
        if (chain.length == 0 || !CertificatePin.of(chain[0]).equals(pin)) {
            throw new Other();
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authentication)
            throws CertificateException {
        throw new Other(); // a farm that is asked never asks back
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    /** Instead of the name: a session that was taken up again is of the same certificate too. */
    boolean isOf(SSLSession session) {
        try {
            return CertificatePin.of(List.of(session.getPeerCertificates()).getFirst()).equals(pin);
        } catch (SSLPeerUnverifiedException nobody) {
            return false;
        }
    }
}
