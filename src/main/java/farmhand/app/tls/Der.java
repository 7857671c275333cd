package farmhand.app.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes the few values of ASN.1 that a certificate is made of.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-X.690">X.690, distinguished encoding rules</a>
 */
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int ONE_BYTE = 0x80;

    /** Dates from 2050 on are written with a year of four digits, those before with two. */
    private static final int LAST_SHORT_YEAR = 2049;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(SEQUENCE, parts);
    }

    static byte[] set(byte[]... parts) {
        return tagged(SET, parts);
    }

    static byte[] integer(BigInteger value) {
        return tagged(0x02, value.toByteArray());
    }

    static byte[] text(String value) {
        return tagged(0x0c, value.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] octets(byte[] value) {
        return tagged(0x04, value);
    }

    static byte[] yes() {
        return tagged(0x01, new byte[] {(byte) 0xff});
    }

    /** Whole bytes: no bit of the last one is unused. */
    static byte[] bits(byte[] value) {
        return tagged(0x03, new byte[1], value);
    }

    static byte[] time(Instant when) {
        var date = when.atOffset(ZoneOffset.UTC);
        boolean shortYear = date.getYear() <= LAST_SHORT_YEAR;
        String form = (shortYear ? "yy" : "yyyy") + "MMddHHmmss'Z'";
        String text = DateTimeFormatter.ofPattern(form).format(date);
        return tagged(shortYear ? 0x17 : 0x18, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** An object identifier, such as {@code 2.5.4.3}. */
    static byte[] id(String dotted) {
        String[] numbers = dotted.split("\\.", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        base128(out, Integer.parseInt(numbers[0]) * 40 + Integer.parseInt(numbers[1]));
        for (int i = 2; i < numbers.length; i++) {
            base128(out, Integer.parseInt(numbers[i]));
        }
        return tagged(0x06, out.toByteArray());
    }

    /** {@code parts} behind each other, with their kind and length before them. */
    static byte[] tagged(int tag, byte[]... parts) {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            inside.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        length(out, inside.size());
        out.writeBytes(inside.toByteArray());
        return out.toByteArray();
    }

    private static void length(ByteArrayOutputStream out, int length) {
        if (length < ONE_BYTE) {
            out.write(length);
            return;
        }
        byte[] digits = BigInteger.valueOf(length).toByteArray();
        int from = digits[0] == 0 ? 1 : 0;
        out.write(ONE_BYTE | (digits.length - from));
        out.write(digits, from, digits.length - from);
    }

    private static void base128(ByteArrayOutputStream out, int number) {
        if (number >= ONE_BYTE) {
            more(out, number >> 7);
        }
        out.write(number & 0x7f);
    }

    private static void more(ByteArrayOutputStream out, int number) {
        if (number >= ONE_BYTE) {
            more(out, number >> 7);
        }
        out.write(ONE_BYTE | (number & 0x7f));
    }
}
