package fr.essaim.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A second JVM with the class path of this one: what it says goes to a file. */
public final class Child {

    /** What {@link Runtime#halt} is called with, as if the process had been killed. */
    public static final int HALTED = 137;

    private static final long MOST_SECONDS = 120;

    private final int exitCode;
    private final String output;

    private Child(int exitCode, String output) {
        this.exitCode = exitCode;
        this.output = output;
    }

    /** Runs a main class to its end. */
    public static Child run(Class<?> main, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("essaim-child", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(main, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("CLASSPATH", classPath());
            builder.environment().putAll(environment);
            return await(builder.start(), output);
        } finally {
            Files.delete(output);
        }
    }

    private static Child await(Process process, Path output) throws IOException, InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("the child did not end:\n" + Files.readString(output));
        }
        return new Child(process.exitValue(), Files.readString(output));
    }

    // The plain compiler is enough for a process that lives some seconds, and starts it sooner.
    private static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                main.getName()));
        command.addAll(arguments);
        return command;
    }

    // Surefire's own class path is one jar that names the others.
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public int exitCode() {
        return exitCode;
    }

    public String output() {
        return output;
    }

    public Child exitedWith(int code) {
        assertThat(exitCode).as(output).isEqualTo(code);
        return this;
    }

    /** Said in French, and no stack trace. */
    public Child saying(String message) {
        assertThat(output).contains(message).doesNotContain("\tat ").doesNotContain("Exception");
        return this;
    }
}
