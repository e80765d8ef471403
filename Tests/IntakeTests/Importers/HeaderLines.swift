/// The headers of real exports, without any people in them.
enum HeaderLines {
    static let all: [(kind: String, file: String, line: String)] = [
        (
            "eventbrite", "eventbrite-attendees-us-2024.csv",
            "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Home Address 1,Home Address 2,Home City,Home State,Home Zip,Home Country"
        ),
        (
            "eventbrite", "eventbrite-attendees-uk-2017.csv",
            "Order no.,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Order Type,Total Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Home Address 1,Home Address 2,Home City,County of Residence,Home Postcode,Home Country"
        ),
        (
            "pretix", "pretix-positions-2022.csv",
            "Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Variation,Price,Tax rate,Tax rule,Tax value,Attendee name,Attendee email,Company,Address,ZIP code,City,Country,State,Voucher,Pseudonymization ID,Seat ID,Seat name,Seat zone,Seat row,Seat number,Order comment,Follow-up date,Company,Invoice address name,Address,ZIP code,City,Country,State,VAT ID,Sales channel,Order locale,E-mail address verified,Payment providers"
        ),
        (
            "pretix-orders", "pretix-orders-2022.csv",
            "Event slug,Order code,Order total,Status,Email,Phone number,Order date,Order time,Company,Name,Address,ZIP code,City,Country,State,VAT ID,Date of last payment,Fees,Order locale,Invoice numbers,Sales channel,Requires special attention,Comment,Follow-up date,Positions,E-mail address verified,Payment providers"
        ),
        (
            "pretix-check-in", "pretix-check-in.csv",
            "Order code,Attendee name,Product,Price,Checked in,Checked out,Automatically checked in,Paid,Secret,E-mail,Company"
        ),
        (
            "luma", "luma-guests.csv",
            "\u{FEFF}api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,amount,amount_tax,amount_discount,currency,coupon_code,eth_address,solana_address,survey_response_rating,survey_response_feedback,ticket_type_id,ticket_name"
        ),
        (
            "tito", "tito-tickets-2016.csv",
            "Number,Ticket Created Date,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Ticket Phone Number,Event,Void Status,Price,Ticket Reference,Tags,Unique Ticket URL,Unique Order URL,Order Reference,Order Name,Order Email,Order Company Name,Order Phone Number,Order Discount Code,Order IP,Order Created Date,Order Completed Date,Payment Reference"
        ),
        (
            "hi-events", "hi-events-attendees-2026.csv",
            "ID,First Name,Last Name,Email,Status,Check Ins,Product ID,Product Name,Event ID,Public ID,Short ID,Created Date,Last Updated Date,Notes"
        ),
        (
            "alfio", "alfio.csv",
            "ID,Category,Event,Status,OriginalPrice,PaidPrice,Discount,VAT,ReservationID,Full Name,First Name,Last Name,E-Mail,Locked,Language,Confirmation,Billing Address,Country Code,Promo Code,Payment ID"
        ),
        (
            "meetup", "meetup-event-attendees-2019.tsv",
            "Name\tAttendance\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\tNotes"
        ),
        (
            "meetup-members", "meetup-members-2015.tsv",
            "Name\tUser ID\tTitle\tMember ID\tLocation\tJoined Group on\tLast visited group on\tLast Attended\tTotal RSVPs\tRSVPed Yes\tRSVPed Maybe\tRSVPed No\tMeetups attended\tNo shows\tIntro\tPhoto\tAssistant Organizer\tMailing List\tURL of Member Profile"
        ),
        (
            "mobilizon", "mobilizon-participants.csv",
            "Participant name,Participant status,Participant registration date,Participant message"
        ),
        ("google-forms", "google-forms.csv", "Timestamp,Email Address"),
        ("attendize", "attendize-import.csv", "first_name,last_name,email"),
        ("schellingboard", "schellingboard-import.csv", "name,email"),
    ]
}
