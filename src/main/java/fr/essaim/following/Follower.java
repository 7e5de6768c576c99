package fr.essaim.following;

/**
 * Somebody who follows searches.
 *
 * @param address the e-mail address as it was typed
 * @param token what the secret address of her page ends with; only letters to her say it
 */
record Follower(String id, String address, String token) {

    String page() {
        return AlertController.ADDRESS + "/" + token;
    }
}
