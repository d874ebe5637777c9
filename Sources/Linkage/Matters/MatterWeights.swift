/// How much each comparison of two matters counts, in bits.
///
/// Set by hand: a quarter's drops hold too few matters of known truth to learn from. What agrees about
/// a person can never reach the threshold alone, as a person may be referred twice; what agrees about
/// an event cannot either, as several people are met in one raid.
package struct MatterWeights: Sendable {
  package var prior = -10.0
  package var nrmReferenceSame = 30.0
  package var nrmReferenceOneEdit = -10.0
  package var nrmReferenceDiffers = -30.0
  package var externalIDSame = 30.0
  package var externalIDDiffers = -8.0
  /// A partner's own number for a record or a case.
  package var ownReferenceSame = 20.0
  package var logReferenceSame = 24.0
  package var crimeReferenceSame = 14.0
  /// The same number, and no force beside one of them.
  package var crimeReferenceAlone = 7.0
  package var homeOfficeReferenceSame = 6.0
  package var homeOfficeReferenceDiffers = -6.0
  package var sameDay = 6.0
  package var withinThreeDays = 4.0
  package var withinFortnight = 1.0
  package var withinSixWeeks = -3.0
  package var fartherApart = -10.0
  package var placeSame = 3.0
  package var placeDiffers = -2.0
  package var responderSame = 2.0
  package var responderDiffers = -3.0
  package var forceSame = 2.0
  package var forceDiffers = -3.0
  package var personSame = 9.0
  package var personAgrees = 8.0
  package var personDoubtful = -4.0
  package var personContradicts = -25.0
  /// At least this links.
  package var threshold = 6.63
  /// At least this is worth a look.
  package var review = 1.0
  /// A reference that more records bear is no reference.
  package var mostRecordsOfReference = 200

  package init() {}
}
