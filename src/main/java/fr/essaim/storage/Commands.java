package fr.essaim.storage;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
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
     * Sends one command and waits until its events are stored.
     *
     * @throws ConcurrentChange when somebody else changed the same thing meanwhile
     */
    public void send(Object command, Provenance provenance) {
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).andMetaData(provenance.metaData());
        try {
            gateway.sendAndWait(message);
        } catch (RuntimeException e) {
            throw ConcurrentChange.orItself(e);
        }
    }

    /** Sends several commands in one transaction: all are stored, or none is. */
    public void sendTogether(List<?> commands, Provenance provenance) {
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        unit.execute(() -> commands.forEach(command -> send(command, provenance)));
    }
}
