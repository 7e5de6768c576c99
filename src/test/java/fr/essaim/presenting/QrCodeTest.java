package fr.essaim.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS =
            "https://essaim.example/selections/mobilites-rurales-et-solidaires-en-2026/editions/12";

    @Test
    void a_telephone_reads_the_address_from_the_picture() throws Exception {
        Result read =
                read(ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png(8))));
        assertThat(read.getText()).isEqualTo(ADDRESS);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void the_drawing_shows_the_same_squares_and_says_what_it_is() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        assertThat(read(painted(code.path(), code.side())).getText()).isEqualTo(ADDRESS);
        assertThat(code.svg("Code & <adresse>"))
                .contains("role=\"img\"", "<title id=\"t\">Code &amp; &lt;adresse></title>")
                .doesNotContain("style");
    }

    @Test
    void the_margin_that_readers_need_is_there() throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png(1)));
        for (int n = 0; n < picture.getWidth(); n++) {
            for (int edge = 0; edge < 4; edge++) {
                assertThat(picture.getRGB(n, edge) & 0xffffff).isEqualTo(0xffffff);
                assertThat(picture.getRGB(edge, n) & 0xffffff).isEqualTo(0xffffff);
            }
        }
    }

    private static BufferedImage painted(String path, int side) {
        BufferedImage picture = new BufferedImage(side * 6, side * 6, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.fillRect(0, 0, side * 6, side * 6);
        pen.setColor(java.awt.Color.BLACK);
        for (MatchResult run : Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z")
                .matcher(path)
                .results()
                .toList()) {
            pen.fillRect(
                    6 * Integer.parseInt(run.group(1)),
                    6 * Integer.parseInt(run.group(2)),
                    6 * Integer.parseInt(run.group(3)),
                    6);
        }
        return picture;
    }

    private static Result read(BufferedImage picture) throws ReaderException, NotFoundException {
        int width = picture.getWidth();
        int[] points = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), points))));
    }
}
