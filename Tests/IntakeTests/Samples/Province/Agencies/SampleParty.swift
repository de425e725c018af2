extension SampleAgency {
  /// The Party, the Fatherland Front, unions and associations.
  static let party = """
    VPTU|Văn phòng Tỉnh ủy|Office of the Provincial Party Committee|partyBody|party||1989-07-01|2025-06-30|DL-VPTU|R2 R9
    BTCTU|Ban Tổ chức Tỉnh ủy|Party Organisation Commission|partyBody|party||1989-07-01|2025-06-30|DL-BTCTU|R2
    BTGTU|Ban Tuyên giáo Tỉnh ủy|Party Commission for Communication and Education|partyBody|party||1989-07-01|2025-02-02||R9*2 R5 R2 R2d R1
    BTGTU|Ban Tuyên giáo và Dân vận Tỉnh ủy|Party Commission for Communication, Education and Mass Mobilisation|partyBody|party||2025-02-03|2025-06-30|DL-BTGDV|
    UBKT|Ủy ban Kiểm tra Tỉnh ủy|Party Inspection Commission|partyBody|party||1989-07-01|2025-06-30|DL-UBKT|R2
    BDV|Ban Dân vận Tỉnh ủy|Party Commission for Mass Mobilisation|partyBody|party||1989-07-01|2025-02-02|BTGTU|R2 R2d
    BNC|Ban Nội chính Tỉnh ủy|Party Commission for Internal Affairs|partyBody|party||2013-06-01|2025-06-30|DL-BNC|
    TCT|Trường Chính trị tỉnh|Provincial School of Politics|school|party|VPTU|1989-07-01|2025-06-30|DL-TCT|R2
    ĐUK|Đảng ủy Khối các cơ quan và doanh nghiệp|Party Committee of Agencies and Enterprises|partyBody|party||2018-01-01|2025-02-02|VPTU|R2
    MTTQ|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|Fatherland Front Committee|massOrganisation|party||1989-07-01|2025-06-30|DL-MTTQ|R2 R4
    LĐLĐ|Liên đoàn Lao động tỉnh|Federation of Labour|massOrganisation|party|MTTQ|1989-07-01|2025-06-30|DL-MTTQ|R2
    HPN|Hội Liên hiệp Phụ nữ tỉnh|Women's Union|massOrganisation|party|MTTQ|1989-07-01|2025-06-30|DL-MTTQ|R2
    TĐ|Tỉnh đoàn Phú Yên|Provincial Youth Union|massOrganisation|party|MTTQ|1989-07-01|2025-06-30|DL-MTTQ|R2 R2d
    HND|Hội Nông dân tỉnh|Farmers' Association|massOrganisation|party|MTTQ|1989-07-01|2025-06-30|DL-MTTQ|R2 R2x
    HCCB|Hội Cựu chiến binh tỉnh|Veterans' Association|massOrganisation|party|MTTQ|1990-01-01|2025-06-30|DL-MTTQ|
    LHHN|Liên hiệp các tổ chức hữu nghị tỉnh|Union of Friendship Organisations|association|party||2010-01-01|2025-06-30|DL-LHHN|R7*2 R2
    HNB|Hội Nhà báo tỉnh|Journalists' Association|association|party||1991-01-01|2025-06-30|DL-HNB|R2
    HVHNT|Hội Văn học Nghệ thuật tỉnh|Literature and Arts Association|association|party||1990-01-01|2025-06-30|DL-HVHNT|
    LHKHKT|Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh|Union of Science and Technology Associations|association|party||1995-01-01|2025-06-30|DL-LHKHKT|
    HCTĐ|Hội Chữ thập đỏ tỉnh|Red Cross|association|party||1990-01-01|2025-06-30|DL-HCTĐ|R2
    HHDL|Hiệp hội Du lịch Phú Yên|Tourism Association|association|party||2012-01-01|2025-06-30||R8
    HHDN|Hiệp hội Doanh nghiệp tỉnh Phú Yên|Business Association|association|party||2006-01-01|2025-06-30||
    """

  /// Newspapers, stations and resident bureaus.
  static let press = """
    BPY|Báo Phú Yên|Phú Yên Newspaper|press|press|VPTU|1989-07-01|2025-06-30|DL-BPTTH|R6*9 R5 R6x
    PTP|Đài Phát thanh và Truyền hình Phú Yên|Phú Yên Radio and Television|press|press||1989-07-01|2025-06-30|DL-BPTTH|R6*10 R5 R6x
    TCVN|Tạp chí Văn nghệ Phú Yên|Phú Yên Arts Magazine|press|press|HVHNT|1990-01-01|2025-06-30||R6
    TTXVN|Thông tấn xã Việt Nam thường trú tại Phú Yên|Vietnam News Agency, Phú Yên Bureau|press|press||1989-07-01|||R6*2
    VOV|Đài Tiếng nói Việt Nam thường trú tại Phú Yên|Voice of Vietnam, Phú Yên Bureau|press|press||1995-01-01|||R6
    VTV|Đài Truyền hình Việt Nam thường trú tại Phú Yên|Vietnam Television, Phú Yên Bureau|press|press||2000-01-01|||R6
    """

  /// Armed forces and bodies of the centre.
  static let forces = """
    CAT|Công an tỉnh Phú Yên|Provincial Police|armedForce|forces||1989-07-01|2025-06-30|DL-CAT|R2 R2d R4
    BCHQS|Bộ Chỉ huy Quân sự tỉnh Phú Yên|Provincial Military Command|armedForce|forces||1989-07-01|2025-06-30|DL-BCHQS|R2 R4
    BĐBP|Bộ Chỉ huy Bộ đội Biên phòng tỉnh Phú Yên|Provincial Border Guard Command|armedForce|forces||1989-07-01|2025-06-30|DL-BCHQS|R2 R2d
    CCHQ|Chi cục Hải quan Phú Yên|Customs Sub-Department|centralBody|forces||2000-01-01|||R2
    CTHUE|Cục Thuế tỉnh Phú Yên|Tax Department|centralBody|forces||1990-10-01|2025-06-30||R2
    CTK|Cục Thống kê tỉnh Phú Yên|Statistics Office|centralBody|forces||1989-07-01|2025-06-30||R2 R2x
    KBNN|Kho bạc Nhà nước Phú Yên|State Treasury|centralBody|forces||1990-04-01|2025-06-30||
    NHNN|Ngân hàng Nhà nước chi nhánh tỉnh Phú Yên|State Bank Branch|centralBody|forces||1990-01-01|2025-02-28||
    CVHH|Cảng vụ Hàng hải Quy Nhơn tại Phú Yên|Maritime Administration|centralBody|forces||1995-01-01|||R2
    """
}
