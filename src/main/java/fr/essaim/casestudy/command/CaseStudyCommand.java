package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;

/** Something asked of one case study. */
public sealed interface CaseStudyCommand
        permits DraftCaseStudy,
                ImportCaseStudy,
                ReviseCaseStudy,
                SubmitCaseStudy,
                ReturnCaseStudy,
                PublishCaseStudy,
                WithdrawCaseStudy,
                MarkCaseStudyDuplicate,
                AcceptTag,
                DeclineTag,
                DistinguishCaseStudy,
                RestoreCaseStudy,
                UndoCaseStudyChanges,
                DiscardCaseStudy,
                ReviveCaseStudy {

    CaseStudyId id();
}
