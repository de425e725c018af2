public import Chronology
public import Personnel
import Vietnamese

extension Query where Answer == ID<Agency> {
  /// The id of the agency with a code.
  public static func agencyID(_ code: Code<Agency>) -> Self {
    Query("SELECT id FROM agency WHERE code = \(code)") { try $0.get("id") }
  }

  /// Writes a new agency down, without its standings; its id.
  public static func insertAgency(_ code: Code<Agency>, days: DayRange, place: Int) -> Self {
    Query(
      """
      INSERT INTO agency (code, from_day, until_day, place)
      VALUES (\(code), \(days.from), \(days.until), \(place))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Gives an agency other dates and another place in the lists.
  public static func update(agency: ID<Agency>, days: DayRange, place: Int) -> SQL {
    """
    UPDATE agency
    SET from_day = \(days.from), until_day = \(days.until), place = \(place)
    WHERE id = \(agency)
    """
  }

  /// Moves the agencies behind a place of the lists on by one.
  public static func makeRoom(behind place: Int) -> SQL {
    "UPDATE agency SET place = place + 1 WHERE place > \(place)"
  }

  /// Takes an agency's standings away, before they are written anew.
  public static func deleteStandings(of agency: ID<Agency>) -> SQL {
    "DELETE FROM agency_standing WHERE agency_id = \(agency)"
  }

  /// Writes a standing of an agency down.
  public static func insert(
    _ standing: Agency.Standing,
    of agency: ID<Agency>,
    parent: ID<Agency>?
  ) -> SQL {
    """
    INSERT INTO agency_standing (agency_id, from_day, until_day, name_vi, name_en, kind,
                                 agency_group, parent_id)
    VALUES (\(agency), \(standing.days.from), \(standing.days.until), \(standing.name.vi),
            \(standing.name.en), \(standing.kind), \(standing.group), \(parent))
    """
  }

  /// Takes an agency's successors away, before they are written anew.
  public static func deleteSuccessors(of agency: ID<Agency>) -> SQL {
    "DELETE FROM agency_successor WHERE agency_id = \(agency)"
  }

  /// Writes down who takes over from an agency.
  public static func insert(successor: ID<Agency>, of agency: ID<Agency>, place: Int) -> SQL {
    """
    INSERT INTO agency_successor (agency_id, successor_id, place)
    VALUES (\(agency), \(successor), \(place))
    """
  }
}
