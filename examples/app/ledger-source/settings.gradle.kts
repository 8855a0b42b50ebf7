rootProject.name = "ledger"
include(":app", ":stats")
