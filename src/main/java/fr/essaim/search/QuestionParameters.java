package fr.essaim.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters of a question in the documentation of the API; {@link QuestionReader} reads them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Des mots en français courant\u202F; une expression exacte entre guillemets\u202F; un mot à"
                    + " exclure après un tiret",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "compris",
            in = ParameterIn.QUERY,
            description =
                    "«\u00A0non\u00A0» cherche les mots seuls, sans y reconnaître de notions, de lieux ni d’années",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"oui", "non"},
                            defaultValue = "oui")),
    @Parameter(
            name = "domaine",
            in = ParameterIn.QUERY,
            description = "Domaines\u00A0: l’un ou l’autre (voir /vocabulaires/domaine)",
            array = @ArraySchema(schema = @Schema(type = "string", example = "education"))),
    @Parameter(
            name = "pratique",
            in = ParameterIn.QUERY,
            description = "Pratiques\u00A0: l’une ou l’autre (voir /vocabulaires/pratique)",
            array = @ArraySchema(schema = @Schema(type = "string", example = "mecenat"))),
    @Parameter(
            name = "profil",
            in = ParameterIn.QUERY,
            description = "Profils d’acteurs\u00A0: l’un ou l’autre (voir /vocabulaires/profil)",
            array = @ArraySchema(schema = @Schema(type = "string", example = "association"))),
    @Parameter(
            name = "echelon",
            in = ParameterIn.QUERY,
            description = "Échelons territoriaux\u00A0: l’un ou l’autre (voir /vocabulaires/echelon)",
            array = @ArraySchema(schema = @Schema(type = "string", example = "regional"))),
    @Parameter(
            name = "impact",
            in = ParameterIn.QUERY,
            description = "Impacts\u00A0: l’un ou l’autre (voir /vocabulaires/impact)",
            array = @ArraySchema(schema = @Schema(type = "string", example = "confiance"))),
    @Parameter(
            name = "objectif",
            in = ParameterIn.QUERY,
            description = "Objectifs de co-construction\u00A0: l’un ou l’autre (voir /vocabulaires/objectif)",
            array = @ArraySchema(schema = @Schema(type = "string", example = "coconstruire-solutions"))),
    @Parameter(
            name = "odd",
            in = ParameterIn.QUERY,
            description = "Objectifs de développement durable\u00A0: l’un ou l’autre (voir /vocabulaires/odd)",
            array = @ArraySchema(schema = @Schema(type = "string", example = "odd-11"))),
    @Parameter(
            name = "territoire",
            in = ParameterIn.QUERY,
            description =
                    "Territoires, avec tout ce qu’ils contiennent\u00A0: «\u00A0commune:\u00A0», «\u00A0epci:\u00A0»,"
                            + " «\u00A0departement:\u00A0» ou «\u00A0region:\u00A0» suivi du code officiel",
            array = @ArraySchema(schema = @Schema(type = "string", example = "region:44"))),
    @Parameter(
            name = "depuis",
            in = ParameterIn.QUERY,
            description = "Première année de début, comprise",
            schema = @Schema(type = "integer", minimum = "1000", maximum = "2999")),
    @Parameter(
            name = "jusqua",
            in = ParameterIn.QUERY,
            description = "Dernière année de début, comprise",
            schema = @Schema(type = "integer", minimum = "1000", maximum = "2999")),
    @Parameter(
            name = "pres",
            in = ParameterIn.QUERY,
            description = "Code officiel d’une commune, comme 51108\u00A0: les cas qui sont autour, et ceux"
                    + " d’échelle nationale",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "lieu",
            in = ParameterIn.QUERY,
            description =
                    "La même chose avec le nom d’une commune («\u00A0Reims\u00A0», «\u00A0Saint-Denis (93)\u00A0») ou"
                            + " son code postal",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "rayon",
            in = ParameterIn.QUERY,
            description = "Kilomètres autour de cette commune\u202F; 30 quand on ne le dit pas",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000")),
    @Parameter(
            name = "tri",
            in = ParameterIn.QUERY,
            description =
                    "Ordre («\u00A0publie\u00A0»\u00A0: les derniers publiés d’abord)\u202F; par pertinence dès qu’il"
                            + " y a des mots, par proximité autour d’un lieu, sinon du plus récent au plus ancien",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"pertinence", "recent", "ancien", "titre", "proximite", "publie"}))
})
public @interface QuestionParameters {}
