"""What a maintainer of upstream needs to take an extension."""
