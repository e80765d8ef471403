/// Luma's list of guests.
struct LumaImporter: Importer {
    let kind = "luma"
    let title = "Luma guests"
    let signature = [["api_id", "guest_id"], ["approval_status"]]
    let columns: [ColumnRule] = [
        ColumnRule(.number, "api_id", "guest_id"),
        ColumnRule(.name, "name"),
        ColumnRule(.firstName, "first_name"),
        ColumnRule(.lastName, "last_name"),
        ColumnRule(.email, "email"),
        ColumnRule(.registered, "created_at"),
        ColumnRule(.status, "approval_status"),
        ColumnRule(.checkedIn, "checked_in_at"),
        ColumnRule(.ticket, "ticket_name"),
        .drop(
            "phone_number",
            "custom_source",
            "qr_code_url",
            "amount",
            "amount_tax",
            "amount_discount",
            "currency",
            "coupon_code",
            "eth_address",
            "solana_address",
            "survey_response_rating",
            "survey_response_feedback",
            "ticket_type_id",
            "user_id",
            "user_api_id",
            "has_joined_event",
            "eth_tx_hash"
        ),
    ]
}
