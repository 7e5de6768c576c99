package fr.essaim.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends commands and answers only when their events are on disk. */
@Component
public class Commands {

    private final CommandGateway gateway;
    private final TransactionManager transactions;

    Commands(CommandGateway gateway, TransactionManager transactions) {
        this.gateway = gateway;
        this.transactions = transactions;
    }

    /**
     * Sends one command, waits until its events are stored, and gives what its handler answered.
     *
     * @throws ConcurrentChange when somebody else changed the same thing meanwhile
     */
    public @Nullable Object send(Object command, Provenance provenance) {
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).andMetaData(provenance.metaData());
        try {
            return gateway.sendAndWait(message);
        } catch (RuntimeException e) {
            throw ConcurrentChange.orItself(e);
        }
    }

    /** Sends several commands in one transaction: all are stored, or none is. Gives what their handlers answered, in order. */
    public List<@Nullable Object> sendTogether(List<?> commands, Provenance provenance) {
        return sendTogether(commands, provenance, answers -> {});
    }

    /**
     * Sends several commands and writes to tables in one transaction: all is stored, or nothing is.
     *
     * @param alongside what to write, given what the commands answered
     */
    public List<@Nullable Object> sendTogether(
            List<?> commands, Provenance provenance, Consumer<List<@Nullable Object>> alongside) {
        List<@Nullable Object> answers = new ArrayList<>();
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        unit.execute(() -> {
            commands.forEach(command -> answers.add(send(command, provenance)));
            alongside.accept(answers);
        });
        return answers;
    }
}
