package araxes.export;

import araxes.render.PixelBox;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.time.LocalDate;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/// H.264 in MP4, by a library without native code: constant quality, each picture once with the time it stands.
///
/// An odd width or height loses its last pixel: the colours of the format are halved.
final class Mp4Film implements FilmWriter {
    private static final int TIMESCALE = 1000;
    /// Quantiser from 0 (none) to 51; at this one the text of a map stays clean and areas keep their colours.
    private static final int QUANTISER = 12;
    private final int pixelWidth;
    private final Picture picture;
    private final H264Encoder encoder = new H264Encoder(new ConstantQuality());
    private final ByteBuffer encoded;
    private final FileChannel out;
    private final MP4Muxer muxer;
    private final MuxerTrack track;
    private final Imprint imprint;
    private long milliseconds;
    private int pictures;

    private static final class ConstantQuality implements RateControl {
        @Override
        public int startPicture(Size size, int mostBytes, SliceType type) {
            return QUANTISER;
        }

        @Override
        public int initialQpDelta() {
            return 0;
        }

        @Override
        public int accept(int bits) {
            return 0;
        }
    }

    Mp4Film(FileChannel out, int width, int height, Imprint imprint) throws IOException {
        pixelWidth = width;
        this.imprint = imprint;
        picture = Picture.create(width & ~1, height & ~1, ColorSpace.YUV420J);
        encoder.setKeyInterval(25);
        encoded = ByteBuffer.allocate(encoder.estimateBufferSize(picture) + (1 << 20));
        this.out = out;
        muxer = MP4Muxer.createMP4Muxer(new FileChannelWrapper(out), Brand.MP4);
        track = muxer.addVideoTrack(Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(new Size(width & ~1, height & ~1), ColorSpace.YUV420));
    }

    @Override
    public void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) throws IOException {
        toPicture(pixels);
        encoded.clear();
        var frame = encoder.encodeFrame(picture, encoded);
        var bytes = ByteBuffer.allocate(frame.getData().remaining()).put(frame.getData()).flip();
        track.addFrame(Packet.createPacket(bytes, milliseconds, TIMESCALE, stands.toMillis(), pictures,
            frame.isKeyFrame() ? Packet.FrameType.KEY : Packet.FrameType.INTER, null));
        milliseconds += stands.toMillis();
        pictures++;
    }

    /// BT.709 in the limited range that players expect, each pair of rows and columns sharing its colour; the library wants bytes from -128.
    private void toPicture(int[] pixels) {
        var luma = picture.getPlaneData(0);
        var blue = picture.getPlaneData(1);
        var red = picture.getPlaneData(2);
        int width = picture.getWidth();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int argb = pixels[y * pixelWidth + x];
                luma[y * width + x] = (byte) (luma(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF) - 128);
            }
        }
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < width; x += 2) {
                int r = 0;
                int g = 0;
                int b = 0;
                for (int i : new int[] {y * pixelWidth + x, y * pixelWidth + x + 1, (y + 1) * pixelWidth + x, (y + 1) * pixelWidth + x + 1}) {
                    r += pixels[i] >> 16 & 0xFF;
                    g += pixels[i] >> 8 & 0xFF;
                    b += pixels[i] & 0xFF;
                }
                int at = y / 2 * (width / 2) + x / 2;
                blue[at] = (byte) Math.round((-0.1006 * r - 0.3386 * g + 0.4392 * b) / 4);
                red[at] = (byte) Math.round((0.4392 * r - 0.3989 * g - 0.0403 * b) / 4);
            }
        }
    }

    private static int luma(int red, int green, int blue) {
        return (int) Math.round(16 + 0.1826 * red + 0.6142 * green + 0.0620 * blue);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (pictures > 0) {
                muxer.finish();
                new Mp4Header(out).finish(imprint);
            }
        }
    }
}
