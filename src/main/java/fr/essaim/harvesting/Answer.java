package fr.essaim.harvesting;

/** What answers a request: known whole before its first word is written. */
interface Answer {
    void write(OaiXml xml);
}
