extension SampleAgency {
  /// Departments that came of mergers early in 2025.
  static let merged = """
    SNNMT|Sở Nông nghiệp và Môi trường|Department of Agriculture and Environment|department|departments||2025-03-01|2025-06-30|DL-SNNMT|
    SDTTG|Sở Dân tộc và Tôn giáo|Department of Ethnic and Religious Affairs|department|departments||2025-03-01|2025-06-30|DL-SDTTG|
    """

  /// Bodies of Đắk Lắk, which Phú Yên joined on 1 July 2025. They were there before; here they begin
  /// with that day, since nothing of theirs is on record earlier.
  static let successors = """
    DL-VPUB|Văn phòng UBND tỉnh Đắk Lắk|Office of the People's Committee of Đắk Lắk|department|departments||2025-07-01|||
    DL-SVHTTDL|Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk|Department of Culture, Sports and Tourism of Đắk Lắk|department|departments||2025-07-01|||
    DL-SCT|Sở Công Thương tỉnh Đắk Lắk|Department of Industry and Trade of Đắk Lắk|department|departments||2025-07-01|||
    DL-SNV|Sở Nội vụ tỉnh Đắk Lắk|Department of Home Affairs of Đắk Lắk|department|departments||2025-07-01|||
    DL-STC|Sở Tài chính tỉnh Đắk Lắk|Department of Finance of Đắk Lắk|department|departments||2025-07-01|||
    DL-STP|Sở Tư pháp tỉnh Đắk Lắk|Department of Justice of Đắk Lắk|department|departments||2025-07-01|||
    DL-SNNMT|Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk|Department of Agriculture and Environment of Đắk Lắk|department|departments||2025-07-01|||
    DL-SXD|Sở Xây dựng tỉnh Đắk Lắk|Department of Construction of Đắk Lắk|department|departments||2025-07-01|||
    DL-SKHCN|Sở Khoa học và Công nghệ tỉnh Đắk Lắk|Department of Science and Technology of Đắk Lắk|department|departments||2025-07-01|||
    DL-SGDĐT|Sở Giáo dục và Đào tạo tỉnh Đắk Lắk|Department of Education and Training of Đắk Lắk|department|departments||2025-07-01|||
    DL-SYT|Sở Y tế tỉnh Đắk Lắk|Department of Health of Đắk Lắk|department|departments||2025-07-01|||
    DL-SDTTG|Sở Dân tộc và Tôn giáo tỉnh Đắk Lắk|Department of Ethnic and Religious Affairs of Đắk Lắk|department|departments||2025-07-01|||
    DL-TTr|Thanh tra tỉnh Đắk Lắk|Inspectorate of Đắk Lắk|department|departments||2025-07-01|||
    DL-BQLKKT|Ban Quản lý Khu kinh tế Phú Yên tỉnh Đắk Lắk|Phú Yên Economic Zone Authority of Đắk Lắk|department|departments||2025-07-01|||
    DL-VPHĐND|Văn phòng Đoàn ĐBQH và HĐND tỉnh Đắk Lắk|Office of the National Assembly Delegation and People's Council of Đắk Lắk|department|departments||2025-07-01|||
    DL-ĐHPY|Trường Đại học Phú Yên (tỉnh Đắk Lắk)|Phú Yên University (Đắk Lắk)|school|departments||2025-07-01|||
    DL-VPTU|Văn phòng Tỉnh ủy Đắk Lắk|Office of the Party Committee of Đắk Lắk|partyBody|party||2025-07-01|||
    DL-BTCTU|Ban Tổ chức Tỉnh ủy Đắk Lắk|Party Organisation Commission of Đắk Lắk|partyBody|party||2025-07-01|||
    DL-BTGDV|Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk|Party Commission for Communication, Education and Mass Mobilisation of Đắk Lắk|partyBody|party||2025-07-01|||
    DL-UBKT|Ủy ban Kiểm tra Tỉnh ủy Đắk Lắk|Party Inspection Commission of Đắk Lắk|partyBody|party||2025-07-01|||
    DL-BNC|Ban Nội chính Tỉnh ủy Đắk Lắk|Party Commission for Internal Affairs of Đắk Lắk|partyBody|party||2025-07-01|||
    DL-TCT|Trường Chính trị tỉnh Đắk Lắk|School of Politics of Đắk Lắk|school|party|DL-VPTU|2025-07-01|||
    DL-MTTQ|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đắk Lắk|Fatherland Front Committee of Đắk Lắk|massOrganisation|party||2025-07-01|||
    DL-LHHN|Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk|Union of Friendship Organisations of Đắk Lắk|association|party||2025-07-01|||
    DL-HNB|Hội Nhà báo tỉnh Đắk Lắk|Journalists' Association of Đắk Lắk|association|party||2025-07-01|||
    DL-HVHNT|Hội Văn học Nghệ thuật tỉnh Đắk Lắk|Literature and Arts Association of Đắk Lắk|association|party||2025-07-01|||
    DL-LHKHKT|Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Đắk Lắk|Union of Science and Technology Associations of Đắk Lắk|association|party||2025-07-01|||
    DL-HCTĐ|Hội Chữ thập đỏ tỉnh Đắk Lắk|Red Cross of Đắk Lắk|association|party||2025-07-01|||
    DL-BPTTH|Báo và phát thanh, truyền hình tỉnh Đắk Lắk|Newspaper, Radio and Television of Đắk Lắk|press|press||2025-07-01|||
    DL-CAT|Công an tỉnh Đắk Lắk|Police of Đắk Lắk|armedForce|forces||2025-07-01|||
    DL-BCHQS|Bộ Chỉ huy Quân sự tỉnh Đắk Lắk|Military Command of Đắk Lắk|armedForce|forces||2025-07-01|||
    """
}
