package araxes.export;

import araxes.render.PixelBox;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// H.264 in MP4 by the `ffmpeg` of the machine, used only when asked for. A picture that stands is repeated; the encoder stores it once.
final class FfmpegFilm implements FilmWriter {
    private static final int PICTURES_PER_SECOND = 25;
    private static final long SECONDS_TO_END = 600;
    private final Process process;
    private final OutputStream pixelsOut;
    private final byte[] bytes;
    private double owed;
    private boolean failed;

    FfmpegFilm(Path place, int width, int height, Imprint imprint) throws IOException {
        bytes = new byte[4 * width * height];
        try {
            process = new ProcessBuilder(List.of("ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgra",
                "-s", width + "x" + height, "-r", String.valueOf(PICTURES_PER_SECOND), "-i", "-", "-vf", "crop=trunc(iw/2)*2:trunc(ih/2)*2,scale=out_color_matrix=bt709:out_range=tv", "-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709",
                "-color_trc", "bt709",
                "-c:v", "libx264", "-crf", "16", "-pix_fmt", "yuv420p", "-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact",
                "-metadata", "title=" + imprint.title(),
                "-metadata", "comment=" + (imprint.recipe() == null ? "" : Imprint.RECIPE + " " + imprint.recipe()),
                "-movflags", "+faststart", "-f", "mp4", place.toString()))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new IOException(ExportWords.say("ffmpeg.missing"), e);
        }
        pixelsOut = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
    }

    @Override
    public void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) throws IOException {
        for (int i = 0, at = 0; i < pixels.length; i++) {
            bytes[at++] = (byte) pixels[i];
            bytes[at++] = (byte) (pixels[i] >> 8);
            bytes[at++] = (byte) (pixels[i] >> 16);
            bytes[at++] = (byte) 0xFF;
        }
        // Rounding adds up to nothing: what one picture stands too long, the next stands less.
        owed += stands.toMillis() * PICTURES_PER_SECOND / 1000.0;
        try {
            for (; owed >= 0.5; owed--) {
                pixelsOut.write(bytes);
            }
        } catch (IOException e) {
            failed = true;
            throw new IOException(ExportWords.say("ffmpeg.failed"), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!failed) {
                pixelsOut.close();
            }
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(ExportWords.say("ffmpeg.failed"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(ExportWords.say("ffmpeg.failed"), e);
        } finally {
            process.destroyForcibly();
        }
    }
}
