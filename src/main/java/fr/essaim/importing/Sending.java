package fr.essaim.importing;

import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the commands of a batch in one transaction; when that fails, each in its own, so that one that fails does not take the others with it. */
@Component
class Sending {

    private final Commands commands;

    Sending(Commands commands) {
        this.commands = commands;
    }

    /** One thing sent, and what its command answered. */
    record Done<T>(T item, @Nullable Object answer) {}

    /** What was stored, and what was not. */
    record Sent<T>(List<Done<T>> done, List<T> failed) {}

    /** @param alongside what to write to tables in the same transaction; it may be called again for a part of what it was called for */
    <T> Sent<T> send(List<T> items, Function<T, ?> command, Provenance provenance, Consumer<List<Done<T>>> alongside) {
        if (items.isEmpty()) {
            return new Sent<>(List.of(), List.of());
        }
        try {
            return new Sent<>(together(items, command, provenance, alongside), List.of());
        } catch (RuntimeException e) {
            return oneByOne(items, command, provenance, alongside);
        }
    }

    private <T> Sent<T> oneByOne(
            List<T> items, Function<T, ?> command, Provenance provenance, Consumer<List<Done<T>>> alongside) {
        List<Done<T>> done = new ArrayList<>();
        List<T> failed = new ArrayList<>();
        for (T item : items) {
            try {
                done.addAll(together(List.of(item), command, provenance, alongside));
            } catch (LeaseLost e) {
                throw e;
            } catch (RuntimeException e) {
                failed.add(item);
            }
        }
        return new Sent<>(done, failed);
    }

    private <T> List<Done<T>> together(
            List<T> items, Function<T, ?> command, Provenance provenance, Consumer<List<Done<T>>> alongside) {
        List<Done<T>> done = new ArrayList<>();
        commands.sendTogether(items.stream().map(command).toList(), provenance, answers -> {
            for (int i = 0; i < items.size(); i++) {
                done.add(new Done<>(items.get(i), answers.get(i)));
            }
            alongside.accept(done);
        });
        return done;
    }
}
