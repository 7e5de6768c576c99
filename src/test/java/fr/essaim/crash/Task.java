package fr.essaim.crash;

/** What a process is at when it is halted. */
enum Task {
    IMPORT,
    REBUILD,
    COMMANDS
}
