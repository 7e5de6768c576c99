package fr.essaim.web;

import org.springframework.http.ProblemDetail;

/** Ends a request with a problem: a document for the API, a page for a person. */
public final class Refused extends RuntimeException {

    private final transient ProblemDetail problem;

    public Refused(ProblemDetail problem) {
        super(problem.getTitle());
        this.problem = problem;
    }

    public ProblemDetail problem() {
        return problem;
    }
}
