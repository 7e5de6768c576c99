package fr.essaim.catalyst.command;

import fr.essaim.catalyst.CatalystId;

/** Something asked of one catalyst. */
public sealed interface CatalystCommand
        permits RegisterCatalyst,
                ReviseCatalyst,
                LinkCatalystToCase,
                UnlinkCatalystFromCase,
                DeactivateCatalyst,
                ReactivateCatalyst,
                NameCatalystContact,
                WithdrawCatalystContact,
                ImportCatalyst {

    CatalystId id();
}
