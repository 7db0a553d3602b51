"""The facilitator's page of the network: map, table of relationships, and what they say."""

from lpip_workshop.exercises.stakeholders.network.page.view import NetworkPage

__all__ = ["NetworkPage"]
