extension Query where Answer == Int {
  /// 1, as long as the records answer.
  public static var heartbeat: Self {
    Query("SELECT 1 AS heartbeat") { try $0.get("heartbeat") }
  }
}
